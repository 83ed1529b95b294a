/** `derivation { … }`: what is to be built, and the store path it will have. */
import { createHash } from 'node:crypto';
import { coerceToString } from './coerce.ts';
import { EvaluationError } from './evaluation-error.ts';
import type { Evaluator } from './evaluator.ts';
import {
  Attributes,
  ContextString,
  contextOf,
  force,
  isList,
  type Lazy,
  NixFunction,
  sortedNames,
  Thunk,
  textOf,
} from './values.ts';

export interface Derivation {
  readonly name: string;
  /** Of the description itself: only a name for it, as no file is written. */
  readonly drvPath: string;
  readonly outPath: string;
  readonly builder: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Store paths that must be there before it is built. */
  readonly inputs: readonly string[];
}

export function derivationFunction(evaluator: Evaluator): NixFunction {
  return new NixFunction((lazy) => {
    const given = force(lazy);
    if (!(given instanceof Attributes)) throw new EvaluationError('derivation: a set was expected');
    const described = new Thunk(() => strings(describe(evaluator, given)));
    const part = (name: string): Thunk =>
      new Thunk(() => {
        const value = force(described);
        return value instanceof Attributes ? force(value.entries.get(name) ?? null) : null;
      });
    const result: Map<string, Lazy> = new Map(given.entries);
    const self = new Attributes(result);
    result.set('type', 'derivation');
    result.set('drvAttrs', given);
    result.set('outPath', part('outPath'));
    result.set('drvPath', part('drvPath'));
    result.set('outputName', 'out');
    result.set('outputs', ['out']);
    result.set('out', self);
    result.set('all', [self]);
    return self;
  });
}

function strings(derivation: Derivation): Attributes {
  const context = new Set([derivation.outPath]);
  return new Attributes(
    new Map([
      ['outPath', new ContextString(derivation.outPath, context)],
      ['drvPath', new ContextString(derivation.drvPath, context)],
    ]),
  );
}

function describe(evaluator: Evaluator, given: Attributes): Derivation {
  const inputs = new Set<string>();
  const text = (lazy: Lazy): string => {
    const value = coerceToString(evaluator, lazy, { anything: true, copyPaths: true });
    for (const path of contextOf(value)) inputs.add(path);
    return textOf(value);
  };
  const required = (name: string): Lazy => {
    const value = given.entries.get(name);
    if (value === undefined) throw new EvaluationError(`required attribute '${name}' missing`);
    return value;
  };
  const name = text(required('name'));
  const builder = text(required('builder'));
  const args = given.entries.get('args') ?? [];
  const list = force(args);
  const environment: Record<string, string> = {};
  for (const key of sortedNames(given)) {
    if (key !== 'args') environment[key] = text(given.entries.get(key) ?? null);
  }
  const derivation = {
    name,
    builder,
    args: isList(list) ? list.map(text) : [],
    environment,
    inputs: [...inputs].sort(),
  };
  const hash = storeHash(JSON.stringify(derivation));
  const complete: Derivation = {
    ...derivation,
    outPath: `${evaluator.storeDirectory}/${hash}-${name}`,
    drvPath: `${evaluator.storeDirectory}/${storeHash(`drv:${hash}`)}-${name}.drv`,
  };
  evaluator.derivations.set(complete.outPath, complete);
  return complete;
}

/** The alphabet of Nix's base 32, without letters that make words. */
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';

/** 32 characters, like the hashes in a store. */
export function storeHash(content: string | Buffer): string {
  const digest = createHash('sha256').update(content).digest();
  let text = '';
  for (let index = 0; index < 32; index += 1) text += alphabet[(digest[index] ?? 0) % 32];
  return text;
}
