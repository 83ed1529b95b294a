/** Puts a new item into a set or list: in one line or on a line of its own, as the others are. */

import type { SourceFile } from '../module/source-file.ts';
import type { Range } from '../syntax/tree.ts';
import { attachedComments, commentsAbove } from './comments.ts';
import {
  indentationAt,
  isBlank,
  isFirstOnLine,
  lineEndOf,
  lineStart,
  lineStop,
  nextLineStart,
  trailingOf,
} from './layout.ts';
import type { Container } from './remove-item.ts';
import type { TextEdit } from './text-edit.ts';

export interface Placing {
  /** Indentation of the line the item will stand on. */
  readonly indent: string;
  readonly edit: (item: string) => TextEdit;
}

const insertion = (offset: number, text: string): TextEdit => ({ offset, length: 0, text });

/** Into a set or list that has no items, keeping the white space that is there. */
export function insideEmpty({ text }: SourceFile, { open, close }: Container, unit: string): Placing {
  const between = text.slice(open, close);
  if (!between.includes('\n')) {
    const padding = between.endsWith(' ') ? ' ' : '';
    const indent = indentationAt(text, open);
    if (between.trim() === '') return { indent, edit: (item) => insertion(open, padding + item) };
    return { indent, edit: (item) => insertion(close, item + padding) };
  }
  const indent = /\n([ \t]+)\S/.exec(between)?.[1] ?? indentationAt(text, close) + unit;
  if (!isFirstOnLine(text, close)) return { indent, edit: (item) => insertion(close, `${item} `) };
  return { indent, edit: (item) => insertion(lineStart(text, close), indent + item + lineEndOf(text)) };
}

export function before(source: SourceFile, item: Range): Placing {
  const { text } = source;
  const indent = indentationAt(text, item.start);
  const trailing = trailingOf(source, item.end);
  const ownsLine = isFirstOnLine(text, item.start);
  if (!ownsLine || !trailing.endsLine) return { indent, edit: (added) => insertion(item.start, `${added} `) };
  const [comment] = attachedComments(source, item, trailing.end);
  const line = lineStart(text, comment?.start ?? item.start);
  return { indent, edit: (added) => insertion(line, indent + added + lineEndOf(text)) };
}

/** `apart` puts a blank line between where the item before has one above it. */
export function after(
  source: SourceFile,
  container: Container,
  item: Range,
  unit: string,
  apart: boolean,
): Placing {
  const { text } = source;
  const lineEnd = lineEndOf(text);
  const indent = indentationAt(text, item.start);
  const trailing = trailingOf(source, item.end);
  const ownsLine = isFirstOnLine(text, item.start);
  if (ownsLine && (trailing.endsLine || isLast(container, item))) {
    const blank =
      apart && isSetApart(source, item) && endsContainer(source, container, trailing.end) ? lineEnd : '';
    return { indent, edit: (added) => insertion(trailing.end, blank + lineEnd + indent + added) };
  }
  if (trailing.endsLine && trailing.comments.length > 0) {
    const inner = container.items.find((one) => isFirstOnLine(text, one.start));
    const deeper = inner === undefined ? indent + unit : indentationAt(text, inner.start);
    return { indent: deeper, edit: (added) => insertion(trailing.end, lineEnd + deeper + added) };
  }
  // A comment behind the last item is about that one; between two items it may be about either.
  const end = isLast(container, item) ? trailing.end : item.end;
  return { indent, edit: (added) => insertion(end, ` ${added}`) };
}

/** In front of all items and the comments above them, with a blank line behind. */
export function atTheTop(source: SourceFile, container: Container, first: Range): Placing {
  const { text } = source;
  const indent = indentationAt(text, first.start);
  let line = nextLineStart(text, container.open);
  while (line < first.start && isBlank(text, line, nextLineStart(text, line)))
    line = nextLineStart(text, line);
  if (line > first.start) return before(source, first);
  const lineEnd = lineEndOf(text);
  return { indent, edit: (added) => insertion(line, indent + added + lineEnd + lineEnd) };
}

function isLast({ items }: Container, item: Range): boolean {
  return items.at(-1)?.end === item.end;
}

/** Whether nothing but the closing bracket, or a blank line, follows. */
function endsContainer({ text }: SourceFile, { close }: Container, lineEnd: number): boolean {
  const next = nextLineStart(text, lineEnd);
  const line = text.slice(next, lineStop(text, next));
  return (
    line.trim() === '' || (close >= next && isFirstOnLine(text, close) && lineStart(text, close) === next)
  );
}

/** Whether a blank line stands above the item and its comments. */
function isSetApart(source: SourceFile, item: Range): boolean {
  const { text } = source;
  const top = lineStart(text, commentsAbove(source, item.start)[0]?.start ?? item.start);
  return top > 0 && text.slice(lineStart(text, top - 1), top).trim() === '';
}
