import { createHash } from 'node:crypto';
import { coerceToString, fromJson, toJson } from '../coerce.ts';
import { EvaluationError } from '../evaluation-error.ts';
import type { Evaluator } from '../evaluator.ts';
import {
  attributes,
  contextOf,
  force,
  isString,
  type Lazy,
  type NixString,
  stringOf,
  textOf,
  type Value,
} from '../values.ts';
import { type Builtins, integerIn, listIn, one, textIn, three, two } from './arguments.ts';
import { compareVersions, splitVersion } from './versions.ts';

export function stringBuiltins(evaluator: Evaluator): Builtins {
  const plain = { anything: false, copyPaths: false };
  const coerce = (lazy: Lazy, options = plain): NixString => coerceToString(evaluator, lazy, options);
  const string = (lazy: Lazy): NixString => coerce(lazy);
  return {
    compareVersions: two((a, b) => BigInt(compareVersions(textIn(a), textIn(b)))),
    concatStringsSep: two((separator, list) => {
      const context = new Set<string>();
      const copying = { anything: false, copyPaths: true };
      const parts = listIn(list).map((item) => read(coerce(item, copying), context));
      return stringOf(parts.join(read(string(separator), context)), context);
    }),
    fromJSON: one((lazy) => {
      try {
        return fromJson(JSON.parse(textIn(lazy)));
      } catch (error) {
        if (error instanceof EvaluationError) throw error;
        throw new EvaluationError(
          `[json.exception.parse_error] ${error instanceof Error ? error.message : ''}`,
        );
      }
    }),
    hashString: two((kind, text) => createHash(textIn(kind)).update(textIn(text)).digest('hex')),
    match: two((pattern, text) => {
      const groups = new RegExp(`^(?:${regexOf(textIn(pattern))})$`, 's').exec(textIn(text));
      return groups === null ? null : groups.slice(1).map((group) => group ?? null);
    }),
    parseDrvName: one((lazy) => {
      const text = textIn(lazy);
      const dash = /-(?=[^a-zA-Z])/.exec(text);
      return attributes({
        name: dash === null ? text : text.slice(0, dash.index),
        version: dash === null ? '' : text.slice(dash.index + 1),
      });
    }),
    replaceStrings: three((from, to, lazy) => {
      const context = new Set<string>();
      const source = read(string(lazy), context);
      const searched = listIn(from).map(textIn);
      const replacements = listIn(to);
      return stringOf(
        replaceAll(source, searched, (index) => read(string(replacements[index] ?? ''), context)),
        context,
      );
    }),
    split: two((pattern, lazy) => {
      const text = textIn(lazy);
      const parts: Value[] = [];
      let last = 0;
      for (const found of text.matchAll(new RegExp(regexOf(textIn(pattern)), 'gs'))) {
        parts.push(
          text.slice(last, found.index),
          found.slice(1).map((group) => group ?? null),
        );
        last = found.index + found[0].length;
      }
      return [...parts, text.slice(last)];
    }),
    splitVersion: one((lazy) => splitVersion(textIn(lazy))),
    stringLength: one((lazy) => BigInt(Buffer.byteLength(textOf(string(lazy))))),
    substring: three((start, length, lazy) => {
      const value = string(lazy);
      const [from, count] = [integerIn(start), integerIn(length)];
      if (from < 0) throw new EvaluationError("negative start position in 'substring'");
      // Nix counts bytes.
      const bytes = Buffer.from(textOf(value));
      const piece = bytes.subarray(from, count < 0 ? undefined : from + count).toString('utf8');
      return stringOf(piece, contextOf(value));
    }),
    toJSON: one((lazy) => {
      const context = new Set<string>();
      const text = toJson(evaluator, lazy, context);
      return stringOf(text, context);
    }),
    toString: one((lazy) => coerce(lazy, { anything: true, copyPaths: false })),
    unsafeDiscardStringContext: one((lazy) => textOf(string(lazy))),
    hasContext: one((lazy) => contextOf(string(lazy)).size > 0),
    isString: one((lazy) => isString(force(lazy))),
  };
}

function read(value: NixString, context: Set<string>): string {
  for (const path of contextOf(value)) context.add(path);
  return textOf(value);
}

/** POSIX extended expressions differ from JavaScript's in the names of classes only, as far as people use them. */
function regexOf(pattern: string): string {
  return pattern
    .replaceAll('[:space:]', '\\s')
    .replaceAll('[:digit:]', '0-9')
    .replaceAll('[:alpha:]', 'a-zA-Z')
    .replaceAll('[:alnum:]', 'a-zA-Z0-9')
    .replaceAll('[:upper:]', 'A-Z')
    .replaceAll('[:lower:]', 'a-z');
}

/** At each place the first of the searched texts that fits there is replaced. */
function replaceAll(
  source: string,
  searched: readonly string[],
  replacement: (index: number) => string,
): string {
  let result = '';
  for (let at = 0; at <= source.length; ) {
    const index = searched.findIndex((text) => source.startsWith(text, at));
    const found = searched[index];
    if (found === undefined) {
      result += source[at] ?? '';
      at += 1;
    } else {
      result += replacement(index);
      if (found === '') result += source[at] ?? '';
      at += found.length || 1;
    }
  }
  return result;
}
