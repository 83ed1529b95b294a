/** Makes a name that new text uses known in the file: `{ ... }:` becomes `{ pkgs, ... }:`. */

import type { ModuleReading } from '../module/module-reading.ts';
import { isStaticallyBound, type Scope } from '../module/scope.ts';
import type { Formals, Lambda } from '../syntax/tree.ts';
import { indentationAt, isFirstOnLine, lineEndOf } from './layout.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits to the module's header for the names that are not in scope where they will be used. */
export function headerEdits(
  reading: ModuleReading,
  scope: Scope,
  names: readonly string[],
): readonly TextEdit[] {
  const missing = [...new Set(names)].filter((name) => !isStaticallyBound(name, scope)).toSorted();
  if (missing.length === 0) return [];
  const [lambda] = reading.headers;
  if (lambda === undefined) return [newHeader(reading, missing)];
  if (lambda.formals !== undefined) return addFormals(reading.source.text, lambda.formals, missing);
  return [nameArguments(reading, lambda, missing)];
}

/** A plain set becomes a function; comments at the top of the file stay at the top. */
function newHeader({ source }: ModuleReading, names: readonly string[]): TextEdit {
  const { text, tree } = source;
  const isOneLine = !text.slice(tree.root.start).trimEnd().includes('\n');
  const separator = isOneLine ? ' ' : lineEndOf(text);
  return { offset: tree.root.start, length: 0, text: `{ ${names.join(', ')}, ... }:${separator}` };
}

/** `_:` becomes the pattern, `args:` keeps its name beside it. */
function nameArguments({ source }: ModuleReading, lambda: Lambda, names: readonly string[]): TextEdit {
  const pattern = `{ ${names.join(', ')}, ... }`;
  const argument = lambda.argument ?? lambda;
  const written = source.text.slice(argument.start, argument.end);
  const text = written.startsWith('_') ? pattern : `${written}@${pattern}`;
  return { offset: argument.start, length: argument.end - argument.start, text };
}

function addFormals(text: string, formals: Formals, names: readonly string[]): TextEdit[] {
  const { ellipsis } = formals;
  const last = formals.formals.at(-1);
  if (last === undefined) {
    const inner = ellipsis === undefined ? `{ ${names.join(', ')}, ... }` : undefined;
    if (inner !== undefined)
      return [{ offset: formals.start, length: formals.end - formals.start, text: inner }];
    return [{ offset: ellipsis!.start, length: 0, text: names.map((name) => `${name}, `).join('') }];
  }
  const lineEnd = lineEndOf(text);
  // `, lib` at the beginning of a line, or `lib,` at its end, or all in one line.
  const comma = text.lastIndexOf(',', last.start);
  const leads = comma > formals.start && isFirstOnLine(text, comma);
  const indent = indentationAt(text, last.start);
  if (leads)
    return [
      { offset: last.end, length: 0, text: names.map((name) => `${lineEnd}${indent}, ${name}`).join('') },
    ];
  if (isFirstOnLine(text, last.start)) {
    return [
      { offset: last.end, length: 0, text: names.map((name) => `,${lineEnd}${indent}${name}`).join('') },
    ];
  }
  return [{ offset: last.end, length: 0, text: names.map((name) => `, ${name}`).join('') }];
}
