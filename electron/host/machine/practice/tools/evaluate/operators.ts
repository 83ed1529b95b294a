/** Unary and binary operators. */
import { join } from 'node:path';
import type { Binary, Unary } from '#shared/nix/syntax/tree.ts';
import { call, coerceToString, equal, isNumber, lessThan } from './coerce.ts';
import { type Code, compile, compileLazy, expectBoolean, expectSet, located, type Unit } from './compile.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { CompileScope } from './scope.ts';
import {
  Attributes,
  contextOf,
  isList,
  isString,
  type NixList,
  NixPath,
  stringOf,
  textOf,
  typePhrase,
  type Value,
} from './values.ts';

export function compileUnary(unit: Unit, expression: Unary, scope: CompileScope): Code {
  const operand = compile(unit, expression.operand, scope);
  const place = () => unit.placeOf(expression.start);
  if (expression.operator === '!') return (at) => !expectBoolean(operand(at), place);
  return (at) => {
    const value = operand(at);
    if (isNumber(value)) return -value;
    throw new EvaluationError(`value is ${typePhrase(value)} while an integer was expected`, place());
  };
}

export function compileBinary(unit: Unit, expression: Binary, scope: CompileScope): Code {
  const left = compile(unit, expression.left, scope);
  const right = compile(unit, expression.right, scope);
  const boolean = (value: Value): boolean => expectBoolean(value, () => unit.placeOf(expression.start));
  const compute =
    (work: (a: Value, b: Value) => Value): Code =>
    (at) =>
      located(unit, expression.start, () => work(left(at), right(at)));
  switch (expression.operator) {
    case '&&':
      return (at) => boolean(left(at)) && boolean(right(at));
    case '||':
      return (at) => boolean(left(at)) || boolean(right(at));
    case '->':
      return (at) => !boolean(left(at)) || boolean(right(at));
    case '==':
      return compute((a, b) => equal(a, b));
    case '!=':
      return compute((a, b) => !equal(a, b));
    case '<':
      return compute((a, b) => lessThan(a, b));
    case '>':
      return compute((a, b) => lessThan(b, a));
    case '<=':
      return compute((a, b) => !lessThan(b, a));
    case '>=':
      return compute((a, b) => !lessThan(a, b));
    case '//':
      return compute((a, b) => new Attributes(new Map([...expectSet(a).entries, ...expectSet(b).entries])));
    case '++':
      return compute((a, b) => [...expectList(a), ...expectList(b)]);
    case '+':
      return compute((a, b) => add(unit, a, b));
    case '-':
      return compute((a, b) =>
        arithmetic(
          a,
          b,
          (x, y) => x - y,
          (x, y) => x - y,
        ),
      );
    case '*':
      return compute((a, b) =>
        arithmetic(
          a,
          b,
          (x, y) => x * y,
          (x, y) => x * y,
        ),
      );
    case '/':
      return compute(divide);
    case '|>': {
      const argument = compileLazy(unit, expression.left, scope);
      return (at) => located(unit, expression.start, () => call(right(at), argument(at)));
    }
    case '<|': {
      const argument = compileLazy(unit, expression.right, scope);
      return (at) => located(unit, expression.start, () => call(left(at), argument(at)));
    }
  }
}

function add(unit: Unit, a: Value, b: Value): Value {
  if (isNumber(a) && isNumber(b))
    return arithmetic(
      a,
      b,
      (x, y) => x + y,
      (x, y) => x + y,
    );
  if (a instanceof NixPath) {
    const rest = coerceToString(unit.evaluator, b, { anything: false, copyPaths: false });
    return new NixPath(join(a.path + textOf(rest)));
  }
  const options = { anything: false, copyPaths: isString(a) };
  const first = coerceToString(unit.evaluator, a, options);
  const second = coerceToString(unit.evaluator, b, options);
  return stringOf(textOf(first) + textOf(second), new Set([...contextOf(first), ...contextOf(second)]));
}

export function divide(a: Value, b: Value): Value {
  if (isNumber(b) && Number(b) === 0) throw new EvaluationError('division by zero');
  return arithmetic(
    a,
    b,
    (x, y) => x / y,
    (x, y) => x / y,
  );
}

/** Integers stay integers; with a float on either side the result is one. */
export function arithmetic(
  a: Value,
  b: Value,
  integers: (a: bigint, b: bigint) => bigint,
  floats: (a: number, b: number) => number,
): Value {
  if (typeof a === 'bigint' && typeof b === 'bigint') return BigInt.asIntN(64, integers(a, b));
  if (isNumber(a) && isNumber(b)) return floats(Number(a), Number(b));
  const wrong = isNumber(a) ? b : a;
  throw new EvaluationError(`value is ${typePhrase(wrong)} while an integer was expected`);
}

function expectList(value: Value): NixList {
  if (isList(value)) return value;
  throw new EvaluationError(`value is ${typePhrase(value)} while a list was expected`);
}
