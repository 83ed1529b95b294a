/** A parsed file with its name, and the places in it. */

import { type LineIndex, lineIndex } from '../syntax/line-index.ts';
import { parse } from '../syntax/parse.ts';
import type { Range, SourceTree } from '../syntax/tree.ts';
import type { Place } from './definition.ts';

export interface SourceFile {
  readonly path: string;
  /** The file that `path` leads to, where it is a link: what is written as `./x.nix` is beside that one. */
  readonly target: string;
  readonly text: string;
  readonly tree: SourceTree;
}

export function sourceFile(path: string, text: string, target = path): SourceFile {
  return { path, target, text, tree: parse(text) };
}

/** As it stands in the file. */
export function textOf(file: SourceFile, range: Range): string {
  return file.text.slice(range.start, range.end);
}

const lineIndexes = new WeakMap<SourceTree, LineIndex>();

/** Line and column of an offset, both counted from 1; columns in UTF-16 code units. */
export function lineAndColumn(tree: SourceTree, offset: number): { line: number; column: number } {
  let index = lineIndexes.get(tree);
  if (index === undefined) {
    index = lineIndex(tree.text);
    lineIndexes.set(tree, index);
  }
  return index.positionOf(offset);
}

export function placeOf(file: SourceFile, range: Range): Place {
  const { line, column } = lineAndColumn(file.tree, range.start);
  return {
    file: file.path,
    line,
    column,
    offset: range.start,
    length: range.end - range.start,
    text: textOf(file, range),
  };
}
