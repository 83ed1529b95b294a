/** Turns a syntax tree into a function from an environment to a value. */
import { dirname } from 'node:path';
import type { Expression, StringPart } from '#shared/nix/syntax/tree.ts';
import { compileLet, compileSet } from './bindings.ts';
import { call, coerceToString } from './coerce.ts';
import { EvaluationError, type SourcePlace } from './evaluation-error.ts';
import type { Evaluator } from './evaluator.ts';
import { compileLambda } from './lambda.ts';
import { compileBinary, compileUnary } from './operators.ts';
import { type CompileScope, depthOf, type Environment, fromWith, hasWith } from './scope.ts';
import { compileHasAttribute, compileSelect } from './select.ts';
import {
  Attributes,
  contextOf,
  force,
  type Lazy,
  NixPath,
  stringOf,
  Thunk,
  textOf,
  typePhrase,
  type Value,
} from './values.ts';

/** Evaluates to something that is not lazy any more. */
export type Code = (environment: Environment) => Value;

/** One file being compiled. */
export interface Unit {
  readonly evaluator: Evaluator;
  readonly file: string;
  readonly text: string;
  readonly placeOf: (offset: number) => SourcePlace;
}

export function compile(unit: Unit, expression: Expression, scope: CompileScope): Code {
  const inner = (part: Expression): Code => compile(unit, part, scope);
  switch (expression.kind) {
    case 'identifier':
      return compileName(unit, expression.name, expression.start, scope);
    case 'integer': {
      const value = BigInt(unit.text.slice(expression.start, expression.end));
      return () => value;
    }
    case 'float': {
      const value = Number(unit.text.slice(expression.start, expression.end));
      return () => value;
    }
    case 'uri': {
      const value = unit.text.slice(expression.start, expression.end);
      return () => value;
    }
    case 'string':
      return compileString(unit, expression.parts, scope);
    case 'path':
      return compilePath(unit, expression.parts, scope);
    case 'searchPath':
      return () => new NixPath(unit.evaluator.findOnPath(expression.path));
    case 'list': {
      const elements = expression.elements.map((element) => compileLazy(unit, element, scope));
      return (at) => elements.map((element) => element(at));
    }
    case 'set':
      return compileSet(unit, expression, scope);
    case 'let':
      return compileLet(unit, expression, scope);
    case 'with': {
      const namespace = inner(expression.namespace);
      const body = compile(unit, expression.body, { names: undefined, up: scope });
      return (at) => {
        const source = new Thunk(() => namespace(at));
        const attributes = (): Attributes => expectSet(source.force());
        return body({ variables: undefined, attributes, up: at });
      };
    }
    case 'assert': {
      const condition = inner(expression.condition);
      const body = inner(expression.body);
      const { condition: asserted, start } = expression;
      return (at) => {
        if (expectBoolean(condition(at), unit.placeOf(asserted.start))) return body(at);
        const text = unit.text.slice(asserted.start, asserted.end);
        throw new EvaluationError(`assertion '${text}' failed`, unit.placeOf(start), { catchable: true });
      };
    }
    case 'if': {
      const condition = inner(expression.condition);
      const [then, otherwise] = [inner(expression.then), inner(expression.else)];
      const start = expression.condition.start;
      return (at) => (expectBoolean(condition(at), () => unit.placeOf(start)) ? then(at) : otherwise(at));
    }
    case 'lambda':
      return compileLambda(unit, expression, scope);
    case 'apply': {
      const callee = inner(expression.function);
      const argument = compileLazy(unit, expression.argument, scope);
      return (at) => located(unit, expression.start, () => call(callee(at), argument(at)));
    }
    case 'select':
      return compileSelect(unit, expression, scope);
    case 'hasAttribute':
      return compileHasAttribute(unit, expression, scope);
    case 'unary':
      return compileUnary(unit, expression, scope);
    case 'binary':
      return compileBinary(unit, expression, scope);
    case 'parenthesised':
      return inner(expression.expression);
    case 'missing':
      throw new EvaluationError('syntax error', unit.placeOf(expression.start));
  }
}

/** Constants and names need no thunk of their own. */
export function compileLazy(
  unit: Unit,
  expression: Expression,
  scope: CompileScope,
): (environment: Environment) => Lazy {
  if (expression.kind === 'parenthesised') return compileLazy(unit, expression.expression, scope);
  const code = compile(unit, expression, scope);
  if (expression.kind === 'integer' || expression.kind === 'lambda') return code;
  if (expression.kind === 'string' && expression.parts.every((part) => part.kind === 'text')) return code;
  if (expression.kind === 'identifier') {
    const depth = depthOf(expression.name, scope);
    if (depth !== undefined) {
      const { name } = expression;
      return (at) => variable(name, depth, at) ?? new Thunk(() => code(at));
    }
  }
  return (at) => new Thunk(() => code(at));
}

function compileName(unit: Unit, name: string, start: number, scope: CompileScope): Code {
  if (name === '__curPos') return () => null;
  const depth = depthOf(name, scope);
  if (depth !== undefined) {
    return (at) => {
      const found = variable(name, depth, at);
      if (found === undefined)
        throw new EvaluationError('infinite recursion encountered', unit.placeOf(start));
      return force(found);
    };
  }
  if (!hasWith(scope)) throw new EvaluationError(`undefined variable '${name}'`, unit.placeOf(start));
  return (at) => {
    const found = fromWith(name, at);
    if (found === undefined) throw new EvaluationError(`undefined variable '${name}'`, unit.placeOf(start));
    return force(found);
  };
}

function variable(name: string, depth: number, at: Environment): Lazy | undefined {
  let scope: Environment | undefined = at;
  for (let step = 0; step < depth; step += 1) scope = scope?.up;
  return scope?.variables?.get(name);
}

function compileString(unit: Unit, parts: readonly StringPart[], scope: CompileScope): Code {
  if (parts.every((part) => part.kind === 'text')) {
    const text = parts.map((part) => part.value).join('');
    return () => text;
  }
  const pieces = compileParts(unit, parts, scope, { copyPaths: true });
  return (at) => {
    const context = new Set<string>();
    return stringOf(pieces.map((piece) => piece(at, context)).join(''), context);
  };
}

function compilePath(unit: Unit, parts: readonly StringPart[], scope: CompileScope): Code {
  const pieces = compileParts(unit, parts, scope, { copyPaths: false });
  return (at) => {
    const text = pieces.map((piece) => piece(at, new Set())).join('');
    return new NixPath(unit.evaluator.absolute(text, dirname(unit.file)));
  };
}

function compileParts(
  unit: Unit,
  parts: readonly StringPart[],
  scope: CompileScope,
  options: { readonly copyPaths: boolean },
): readonly ((at: Environment, context: Set<string>) => string)[] {
  return parts.map((part) => {
    if (part.kind === 'text') return () => part.value;
    const code = compile(unit, part.expression, scope);
    return (at, context) =>
      located(unit, part.expression.start, () => {
        const value = coerceToString(unit.evaluator, code(at), { anything: false, ...options });
        for (const path of contextOf(value)) context.add(path);
        return textOf(value);
      });
  });
}

/** Gives an error that has no place of its own the one of the expression it came from. */
export function located<T>(unit: Unit, offset: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof EvaluationError) || error.place !== undefined || error.catchable) throw error;
    throw new EvaluationError(error.message, unit.placeOf(offset));
  }
}

export function expectBoolean(value: Value, place: SourcePlace | (() => SourcePlace)): boolean {
  if (typeof value === 'boolean') return value;
  throw new EvaluationError(
    `value is ${typePhrase(value)} while a Boolean was expected`,
    typeof place === 'function' ? place() : place,
  );
}

export function expectSet(value: Value): Attributes {
  if (value instanceof Attributes) return value;
  throw new EvaluationError(`value is ${typePhrase(value)} while a set was expected`);
}
