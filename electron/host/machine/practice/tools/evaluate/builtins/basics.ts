/** Types, arithmetic and control. */

import { coerceToString, isNumber } from '../coerce.ts';
import { EvaluationError } from '../evaluation-error.ts';
import type { Evaluator } from '../evaluator.ts';
import { arithmetic, divide } from '../operators.ts';
import {
  Attributes,
  force,
  isList,
  isString,
  type Lazy,
  NixFunction,
  NixPath,
  textOf,
  typeName,
} from '../values.ts';
import { type Builtins, one, two } from './arguments.ts';

export function basicBuiltins(evaluator: Evaluator): Builtins {
  const say = (lazy: Lazy): string => {
    const value = force(lazy);
    if (isString(value)) return textOf(value);
    return textOf(coerceToString(evaluator, value, { anything: true, copyPaths: false }));
  };
  const number = (round: (value: number) => number): NixFunction =>
    one((lazy) => {
      const value = force(lazy);
      return isNumber(value) ? BigInt(round(Number(value))) : value;
    });
  return {
    abort: one((message) => {
      throw new EvaluationError(`evaluation aborted with the following error message: '${say(message)}'`);
    }),
    throw: one((message) => {
      throw new EvaluationError(say(message), undefined, { catchable: true });
    }),
    trace: two((message, value) => {
      evaluator.trace(say(message));
      return force(value);
    }),
    seq: two((first, second) => {
      force(first);
      return force(second);
    }),
    deepSeq: two((first, second) => {
      forceDeeply(first, new Set());
      return force(second);
    }),
    addErrorContext: two((_, value) => force(value)),
    add: two((a, b) =>
      arithmetic(
        force(a),
        force(b),
        (x, y) => x + y,
        (x, y) => x + y,
      ),
    ),
    sub: two((a, b) =>
      arithmetic(
        force(a),
        force(b),
        (x, y) => x - y,
        (x, y) => x - y,
      ),
    ),
    mul: two((a, b) =>
      arithmetic(
        force(a),
        force(b),
        (x, y) => x * y,
        (x, y) => x * y,
      ),
    ),
    div: two((a, b) => divide(force(a), force(b))),
    ceil: number(Math.ceil),
    floor: number(Math.floor),
    isAttrs: one((lazy) => force(lazy) instanceof Attributes),
    isBool: one((lazy) => typeof force(lazy) === 'boolean'),
    isFloat: one((lazy) => typeof force(lazy) === 'number'),
    isFunction: one((lazy) => force(lazy) instanceof NixFunction),
    isInt: one((lazy) => typeof force(lazy) === 'bigint'),
    isList: one((lazy) => isList(force(lazy))),
    isNull: one((lazy) => force(lazy) === null),
    isPath: one((lazy) => force(lazy) instanceof NixPath),
    typeOf: one((lazy) => typeName(force(lazy))),
  };
}

function forceDeeply(lazy: Lazy, seen: Set<object>): void {
  const value = force(lazy);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (isList(value)) for (const item of value) forceDeeply(item, seen);
  else if (value instanceof Attributes) for (const item of value.entries.values()) forceDeeply(item, seen);
}
