/** Conversions and comparisons that the language does by itself. */

import { EvaluationError } from './evaluation-error.ts';
import type { Evaluator } from './evaluator.ts';
import {
  Attributes,
  contextOf,
  force,
  isList,
  isString,
  type Lazy,
  NixFunction,
  NixPath,
  type NixString,
  sortedNames,
  stringOf,
  textOf,
  typePhrase,
  type Value,
} from './values.ts';

export interface CoerceOptions {
  /** Numbers, Booleans, null and lists as well, as `toString` and derivations take them. */
  readonly anything: boolean;
  /** Paths become store paths. */
  readonly copyPaths: boolean;
}

export function coerceToString(evaluator: Evaluator, lazy: Lazy, options: CoerceOptions): NixString {
  const context = new Set<string>();
  const text = collect(evaluator, lazy, options, context);
  return stringOf(text, context);
}

function collect(evaluator: Evaluator, lazy: Lazy, options: CoerceOptions, context: Set<string>): string {
  const value = force(lazy);
  if (isString(value)) {
    for (const path of contextOf(value)) context.add(path);
    return textOf(value);
  }
  if (value instanceof NixPath) {
    if (!options.copyPaths) return value.path;
    const path = evaluator.copyToStore(value.path);
    context.add(path);
    return path;
  }
  if (value instanceof Attributes) {
    const convert = value.entries.get('__toString');
    if (convert !== undefined) return collect(evaluator, call(force(convert), value), options, context);
    const path = value.entries.get('outPath');
    if (path !== undefined) return collect(evaluator, path, options, context);
  }
  if (options.anything) {
    if (value === null || value === false) return '';
    if (value === true) return '1';
    if (typeof value === 'bigint') return value.toString();
    if (typeof value === 'number') return value.toFixed(6);
    if (isList(value)) return value.map((item) => collect(evaluator, item, options, context)).join(' ');
  }
  throw new EvaluationError(`cannot coerce ${typePhrase(value)} to a string`);
}

/** Calls a function, or a set that acts as one. */
export function call(callee: Value, argument: Lazy): Value {
  if (callee instanceof NixFunction) return callee.call(argument);
  if (callee instanceof Attributes) {
    const functor = callee.entries.get('__functor');
    if (functor !== undefined) return call(call(force(functor), callee), argument);
  }
  throw new EvaluationError(`attempt to call something which is not a function but ${typePhrase(callee)}`);
}

export function equal(first: Lazy, second: Lazy): boolean {
  const a = force(first);
  const b = force(second);
  if (a === b) return true;
  if (isNumber(a) && isNumber(b)) return Number(a) === Number(b);
  if (isString(a) && isString(b)) return textOf(a) === textOf(b);
  if (a instanceof NixPath && b instanceof NixPath) return a.path === b.path;
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index] ?? null));
  }
  if (!(a instanceof Attributes) || !(b instanceof Attributes)) return false;
  if (isDerivation(a) && isDerivation(b)) {
    return equal(a.entries.get('outPath') ?? null, b.entries.get('outPath') ?? null);
  }
  if (a.entries.size !== b.entries.size) return false;
  for (const [name, item] of a.entries) {
    const other = b.entries.get(name);
    if (other === undefined || !equal(item, other)) return false;
  }
  return true;
}

export function isDerivation(value: Value): value is Attributes {
  if (!(value instanceof Attributes)) return false;
  const type = value.entries.get('type');
  return type !== undefined && force(type) === 'derivation';
}

export function isNumber(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

export function lessThan(first: Lazy, second: Lazy): boolean {
  const a = force(first);
  const b = force(second);
  if (isNumber(a) && isNumber(b)) return a < b;
  if (isString(a) && isString(b)) return textOf(a) < textOf(b);
  if (a instanceof NixPath && b instanceof NixPath) return a.path < b.path;
  if (isList(a) && isList(b)) {
    for (let index = 0; index < a.length && index < b.length; index += 1) {
      const [left = null, right = null] = [a[index], b[index]];
      if (!equal(left, right)) return lessThan(left, right);
    }
    return a.length < b.length;
  }
  throw new EvaluationError(`cannot compare ${typePhrase(a)} with ${typePhrase(b)}`);
}

/** The JSON text, with what its strings mention added to `context`. */
export function toJson(evaluator: Evaluator, lazy: Lazy, context: Set<string>): string {
  const value = force(lazy);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isNumber(value)) return String(value);
  if (isList(value)) return `[${value.map((item) => toJson(evaluator, item, context)).join(',')}]`;
  if (value instanceof NixFunction) throw new EvaluationError('cannot convert a function to JSON');
  if (value instanceof Attributes && !value.entries.has('outPath') && !value.entries.has('__toString')) {
    const members = sortedNames(value).map(
      (name) => `${JSON.stringify(name)}:${toJson(evaluator, value.entries.get(name) ?? null, context)}`,
    );
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(collect(evaluator, value, { anything: false, copyPaths: true }, context));
}

export function fromJson(json: unknown): Value {
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (typeof json === 'number') return Number.isInteger(json) ? BigInt(json) : json;
  if (Array.isArray(json)) return json.map(fromJson);
  return new Attributes(
    new Map(Object.entries(json as object).map(([name, item]): [string, Value] => [name, fromJson(item)])),
  );
}
