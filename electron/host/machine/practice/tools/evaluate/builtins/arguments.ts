/** What builtin functions ask of their arguments, and how they are made from functions of TypeScript. */
import { EvaluationError } from '../evaluation-error.ts';
import {
  Attributes,
  force,
  isList,
  isString,
  type Lazy,
  NixFunction,
  type NixList,
  textOf,
  typePhrase,
  type Value,
} from '../values.ts';

/** A builtin by its name: a value, or a function with as many arguments as it names. */
export type Builtins = Readonly<Record<string, Lazy>>;

export function one(work: (a: Lazy) => Value): NixFunction {
  return new NixFunction(work);
}

export function two(work: (a: Lazy, b: Lazy) => Value): NixFunction {
  return new NixFunction((a) => new NixFunction((b) => work(a, b)));
}

export function three(work: (a: Lazy, b: Lazy, c: Lazy) => Value): NixFunction {
  return new NixFunction((a) => new NixFunction((b) => new NixFunction((c) => work(a, b, c))));
}

export function listIn(lazy: Lazy): NixList {
  const value = force(lazy);
  return isList(value) ? value : wrong(value, 'a list');
}

export function setIn(lazy: Lazy): Attributes {
  const value = force(lazy);
  return value instanceof Attributes ? value : wrong(value, 'a set');
}

export function textIn(lazy: Lazy): string {
  const value = force(lazy);
  return isString(value) ? textOf(value) : wrong(value, 'a string');
}

export function integerIn(lazy: Lazy): number {
  const value = force(lazy);
  return typeof value === 'bigint' ? Number(value) : wrong(value, 'an integer');
}

export function booleanIn(lazy: Lazy): boolean {
  const value = force(lazy);
  return typeof value === 'boolean' ? value : wrong(value, 'a Boolean');
}

function wrong(value: Value, wanted: string): never {
  throw new EvaluationError(`value is ${typePhrase(value)} while ${wanted} was expected`);
}
