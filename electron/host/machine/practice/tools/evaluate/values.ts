/** Values of the Nix language, as the stand-in for Nix computes them: lazily, as Nix does. */
import { EvaluationError } from './evaluation-error.ts';

export type NixString = string | ContextString;

/** Integers are bigint, floats are number; a string without context is a plain string. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | ContextString
  | NixPath
  | NixList
  | Attributes
  | NixFunction;

export type NixList = readonly Lazy[];
export type Lazy = Value | Thunk;

/** A string that mentions store paths, which must be built before it is used. */
export class ContextString {
  readonly text: string;
  readonly context: ReadonlySet<string>;
  constructor(text: string, context: ReadonlySet<string>) {
    this.text = text;
    this.context = context;
  }
}

export class NixPath {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

export class Attributes {
  readonly entries: ReadonlyMap<string, Lazy>;
  constructor(entries: ReadonlyMap<string, Lazy>) {
    this.entries = entries;
  }
}

export class NixFunction {
  readonly call: (argument: Lazy) => Value;
  /** For functions that take a set: each name, and whether it has a default. */
  readonly formals: ReadonlyMap<string, boolean> | undefined;
  constructor(call: (argument: Lazy) => Value, formals?: ReadonlyMap<string, boolean>) {
    this.call = call;
    this.formals = formals;
  }
}

/** Something that is computed when it is first needed. */
export class Thunk {
  private compute: (() => Value) | undefined;
  private value: Value | undefined;
  private running = false;
  constructor(compute: () => Value) {
    this.compute = compute;
  }

  force(): Value {
    if (this.compute === undefined) return this.value as Value;
    if (this.running) throw new EvaluationError('infinite recursion encountered');
    this.running = true;
    try {
      this.value = this.compute();
      this.compute = undefined;
      return this.value;
    } finally {
      this.running = false;
    }
  }
}

export function force(lazy: Lazy): Value {
  return lazy instanceof Thunk ? lazy.force() : lazy;
}

export function isList(value: Value): value is NixList {
  return Array.isArray(value);
}

export function isString(value: Value): value is NixString {
  return typeof value === 'string' || value instanceof ContextString;
}

/** A string with what it mentions; without context it stays a plain string. */
export function stringOf(text: string, context: ReadonlySet<string>): NixString {
  return context.size === 0 ? text : new ContextString(text, context);
}

export const noContext: ReadonlySet<string> = new Set();

export function contextOf(value: NixString): ReadonlySet<string> {
  return typeof value === 'string' ? noContext : value.context;
}

export function textOf(value: NixString): string {
  return typeof value === 'string' ? value : value.text;
}

export function attributes(entries: Readonly<Record<string, Lazy>>): Attributes {
  return new Attributes(new Map(Object.entries(entries)));
}

/** In the order in which Nix lists them: by code unit. */
export function sortedNames(set: Attributes): string[] {
  return [...set.entries.keys()].sort();
}

/** As `builtins.typeOf` names it. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return 'float';
  if (isString(value)) return 'string';
  if (value instanceof NixPath) return 'path';
  if (value instanceof NixFunction) return 'lambda';
  return isList(value) ? 'list' : 'set';
}

/** As messages name it: "a list", "an integer". */
export function typePhrase(value: Value): string {
  switch (typeName(value)) {
    case 'null':
      return 'null';
    case 'bool':
      return 'a Boolean';
    case 'int':
      return 'an integer';
    case 'float':
      return 'a float';
    case 'lambda':
      return 'a function';
    default:
      return `a ${typeName(value)}`;
  }
}
