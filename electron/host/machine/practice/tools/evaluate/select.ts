/** `e.a.b`, `e.a or d` and `e ? a.b`. */
import type { AttributeName, HasAttribute, Select } from '#shared/nix/syntax/tree.ts';
import { type Code, compile, type Unit } from './compile.ts';
import { EvaluationError, type SourcePlace } from './evaluation-error.ts';
import type { CompileScope, Environment } from './scope.ts';
import { Attributes, force, isString, textOf, typePhrase, type Value } from './values.ts';

export function compileSelect(unit: Unit, expression: Select, scope: CompileScope): Code {
  const base = compile(unit, expression.expression, scope);
  const names = expression.path.names.map((name) => compileName(unit, name, scope));
  const otherwise = expression.default === undefined ? undefined : compile(unit, expression.default, scope);
  return (at) => {
    let value = base(at);
    for (const { name, offset } of names) {
      const text = name(at);
      const found = value instanceof Attributes ? value.entries.get(text) : undefined;
      if (found !== undefined) value = force(found);
      else if (otherwise !== undefined) return otherwise(at);
      else return selectName(value, text, () => unit.placeOf(offset));
    }
    return value;
  };
}

export function compileHasAttribute(unit: Unit, expression: HasAttribute, scope: CompileScope): Code {
  const base = compile(unit, expression.expression, scope);
  const names = expression.path.names.map((name) => compileName(unit, name, scope));
  return (at) => {
    let value = base(at);
    for (const [index, { name }] of names.entries()) {
      const found = value instanceof Attributes ? value.entries.get(name(at)) : undefined;
      if (found === undefined) return false;
      if (index < names.length - 1) value = force(found);
    }
    return true;
  };
}

export function selectName(value: Value, name: string, place: () => SourcePlace): Value {
  if (!(value instanceof Attributes)) {
    throw new EvaluationError(`value is ${typePhrase(value)} while a set was expected`, place());
  }
  const found = value.entries.get(name);
  if (found === undefined) throw new EvaluationError(`attribute '${name}' missing`, place());
  return force(found);
}

interface CompiledName {
  readonly name: (at: Environment) => string;
  readonly offset: number;
}

function compileName(unit: Unit, attribute: AttributeName, scope: CompileScope): CompiledName {
  const { name, expression, start: offset } = attribute;
  if (name !== undefined || expression === undefined) return { name: () => name ?? '', offset };
  const code = compile(unit, expression, scope);
  return {
    offset,
    name: (at) => {
      const value = code(at);
      if (isString(value)) return textOf(value);
      throw new EvaluationError(
        `value is ${typePhrase(value)} while a string was expected`,
        unit.placeOf(offset),
      );
    },
  };
}
