/** Lines, indentation and line ends of a file as they are: what new text has to fit into. */

import type { SourceFile } from '../module/source-file.ts';
import { isComment, tokenKind } from '../syntax/token.ts';
import type { AttributeSet, List, Range } from '../syntax/tree.ts';

/** The line end of the file: CR LF only where its first line has it. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset behind the line's end, or the end of the text. */
export function nextLineStart(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

/** Offset of the line's end, without its CR LF or LF. */
export function lineStop(text: string, offset: number): number {
  const next = nextLineStart(text, offset);
  if (next === text.length && text.charAt(next - 1) !== '\n') return next;
  return text.charAt(next - 2) === '\r' ? next - 2 : next - 1;
}

/** The white space the line begins with. */
export function indentationAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end++;
  return text.slice(start, end);
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

export function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

/** Where the tokens before and after a place end and begin, comments counted as `trivia`. */
export interface Trailing {
  /** Behind the last comment that stands on the item's own line, or the item's end. */
  readonly end: number;
  /** Those comments. */
  readonly comments: readonly Range[];
  /** Whether nothing else stands on that line. */
  readonly endsLine: boolean;
}

/** What follows an item on its own line. */
export function trailingOf(file: SourceFile, itemEnd: number): Trailing {
  const { text } = file;
  const { tokens } = file.tree;
  const comments: Range[] = [];
  let end = itemEnd;
  for (let i = itemEnd < text.length ? tokens.at(itemEnd) : tokens.length; i < tokens.length; i++) {
    const kind = tokens.kind(i);
    const start = tokens.start(i);
    if (start < itemEnd) continue;
    if (isComment(kind)) {
      comments.push({ start, end: tokens.end(i) });
      end = tokens.end(i);
    } else if (kind === tokenKind.whiteSpace) {
      if (text.slice(start, tokens.end(i)).includes('\n')) return { end, comments, endsLine: true };
    } else {
      return { end, comments, endsLine: false };
    }
  }
  return { end, comments, endsLine: true };
}

/** One step of indentation, as the set or the file uses it. */
export function indentUnit(file: SourceFile, around: AttributeSet | List): string {
  const { text } = file;
  const items = around.kind === 'set' ? around.bindings : around.elements;
  const outer = indentationAt(text, around.start);
  const isTall = text.slice(around.start, around.end).includes('\n');
  for (const item of isTall ? items : []) {
    const inner = indentationAt(text, item.start);
    if (isFirstOnLine(text, item.start) && inner.startsWith(outer) && inner.length > outer.length) {
      return inner.slice(outer.length);
    }
  }
  return outer.endsWith('\t') ? '\t' : fileIndentUnit(text);
}

/** The first indentation of the file; two spaces where it has none. */
export function fileIndentUnit(text: string): string {
  return /\n(\t|[ ]{1,8})(?=\S)/.exec(text)?.[1] ?? '  ';
}
