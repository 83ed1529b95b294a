/** Takes one binding or list element out of its surroundings, with what belongs to it and nothing else. */

import type { SourceFile } from '../module/source-file.ts';
import { comments } from '../syntax/comments.ts';
import { tokenKind } from '../syntax/token.ts';
import type { AttributeSet, List, Range } from '../syntax/tree.ts';
import { attachedComments, isCode } from './comments.ts';
import { isBlank, isFirstOnLine, lineStart, lineStop, nextLineStart, trailingOf } from './layout.ts';
import { inOrder, type TextEdit } from './text-edit.ts';

export interface Removal {
  readonly edits: readonly TextEdit[];
  readonly ownedComments: readonly Range[];
}

/** Items of a set or list, in order, with the offsets just behind the opening and at the closing bracket. */
export interface Container {
  readonly items: readonly Range[];
  readonly open: number;
  readonly close: number;
}

export function containerOfSet(set: AttributeSet): Container {
  return { items: set.bindings, open: set.openBrace + 1, close: set.closeBrace };
}

export function containerOfList(list: List): Container {
  return { items: list.elements, open: list.start + 1, close: list.end - 1 };
}

/** Removes the items with these indices. */
export function removeItems(file: SourceFile, container: Container, indices: readonly number[]): Removal {
  const edits: TextEdit[] = [];
  const ownedComments: Range[] = [];
  const blocks: Block[] = [];
  const sorted = indices.toSorted((a, b) => a - b);
  for (let i = 0; i < sorted.length; ) {
    let last = i;
    // Neighbours on one line go in one piece, or the space between them would be taken twice.
    while (last + 1 < sorted.length && isSameRun(file, container, sorted[last]!, sorted[last + 1]!)) last++;
    const removal = removeRun(file, container, sorted[i]!, sorted[last]!);
    if (removal.block !== undefined) blocks.push(removal.block);
    edits.push(...removal.edits);
    ownedComments.push(...removal.ownedComments);
    i = last + 1;
  }
  const isEmptied = indices.length === container.items.length;
  for (const { from, to } of joined(file, blocks)) {
    const scars = scarsAround(file, container, from, to, isEmptied);
    edits.push({ offset: scars.from, length: scars.to - scars.from, text: '' });
  }
  return { edits: withoutOverlap(edits), ownedComments };
}

/** Whole lines that go. */
interface Block {
  readonly from: number;
  readonly to: number;
}

interface RunRemoval extends Removal {
  /** Where the run has its lines to itself: the blank lines around are seen to when all blocks are known. */
  readonly block?: Block;
}

/** Blocks with nothing but blank lines between them are one: else each would keep the blank line of the other. */
function joined({ text }: SourceFile, blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last !== undefined && isBlank(text, last.to, block.from))
      out[out.length - 1] = { ...last, to: block.to };
    else out.push(block);
  }
  return out;
}

/** Removals of neighbours may both want the blank line between them. */
function withoutOverlap(edits: readonly TextEdit[]): readonly TextEdit[] {
  const out: TextEdit[] = [];
  for (const edit of inOrder(edits)) {
    const last = out.at(-1);
    const overlaps = last !== undefined && edit.offset < last.offset + last.length;
    if (last === undefined || !overlaps) {
      out.push(edit);
      continue;
    }
    const end = Math.max(last.offset + last.length, edit.offset + edit.length);
    out[out.length - 1] = { offset: last.offset, length: end - last.offset, text: last.text + edit.text };
  }
  return out;
}

function isSameRun(file: SourceFile, container: Container, a: number, b: number): boolean {
  return b === a + 1 && isBlank(file.text, container.items[a]!.end, container.items[b]!.start);
}

function removeRun(file: SourceFile, container: Container, first: number, last: number): RunRemoval {
  const { text } = file;
  const run = { start: container.items[first]!.start, end: container.items[last]!.end };
  const trailing = trailingOf(file, run.end);
  if (isFirstOnLine(text, run.start) && trailing.endsLine) return removeLines(file, run);
  return removeInline(file, container, run, first, last);
}

/** The item has its lines to itself. */
function removeLines(file: SourceFile, run: Range): RunRemoval {
  const { text } = file;
  const trailing = trailingOf(file, run.end);
  const code = trailing.comments.filter((comment) => isSwitchedOffBinding(file, comment));
  const own = trailing.comments.filter((comment) => !code.includes(comment));
  const above = attachedComments(file, run, trailing.end);
  if (code.length > 0) return keepTrailingCode(file, run, own, code);
  const block = {
    from: lineStart(text, above[0]?.start ?? run.start),
    to: nextLineStart(text, trailing.end),
  };
  return { edits: [], block, ownedComments: [...above, ...own, ...inside(file, run)] };
}

/** `a = 1; # a = 2;`: the switched-off code stays where the item was. */
function keepTrailingCode(
  file: SourceFile,
  run: Range,
  own: readonly Range[],
  code: readonly Range[],
): Removal {
  const kept = code[0]!;
  const edits = [{ offset: run.start, length: kept.start - run.start, text: '' }];
  return { edits, ownedComments: [...own.filter((c) => c.start < kept.start), ...inside(file, run)] };
}

/** In trailing comments single words are notes, so only whole bindings count as code. */
function isSwitchedOffBinding(file: SourceFile, comment: Range): boolean {
  return file.text.slice(comment.start, comment.end).includes('=') && isCode(file, comment);
}

function inside(file: SourceFile, run: Range): readonly Range[] {
  return [...comments(file.tree, run.start, run.end)].map(({ start, end }) => ({ start, end }));
}

/** Widens the removal so that no two blank lines meet, and none is left at an edge of the set. */
function scarsAround(
  file: SourceFile,
  container: Container,
  from: number,
  to: number,
  isEmptied: boolean,
): { from: number; to: number } {
  const { text } = file;
  const previous = from === 0 ? 0 : lineStart(text, from - 1);
  const isBlankBefore = from > 0 && previous >= container.open && isBlank(text, previous, from);
  const isBlankAfter = to < container.close && isBlank(text, to, lineStop(text, to)) && to < text.length;
  if (isBlankBefore && isBlankAfter) return { from: previous, to };
  if (isEmptied) return { from, to };
  const isAtTop = from > 0 && isBlank(text, container.open, from) && previous < container.open;
  if (isAtTop && isBlankAfter) {
    let end = to;
    while (end < container.close && isBlank(text, end, lineStop(text, end))) end = nextLineStart(text, end);
    return { from, to: end };
  }
  const closesHere =
    to <= container.close && isBlank(text, to, container.close) && lineStart(text, container.close) === to;
  if (closesHere && isBlankBefore) {
    let start = from;
    while (start > container.open) {
      const line = lineStart(text, start - 1);
      if (line < container.open || !isBlank(text, line, start)) break;
      start = line;
    }
    return { from: start, to };
  }
  return { from, to };
}

/** The item shares its line with others or with a bracket. */
function removeInline(
  file: SourceFile,
  container: Container,
  run: Range,
  first: number,
  last: number,
): Removal {
  const { text } = file;
  const owned = [...inside(file, run)];
  const previous = container.items[first - 1];
  const before = previous?.end ?? container.open;
  const after = container.items[last + 1]?.start ?? container.close;
  const startsLine = isFirstOnLine(text, run.start);
  const lineBefore = text.slice(before, run.start).trimEnd().length + before;
  const mayJoin = previous !== undefined && after === container.close && !endsInLineComment(file, lineBefore);
  if (startsLine && mayJoin) {
    return { edits: [cut(text, lineBefore, run.end, after)], ownedComments: owned };
  }
  if (startsLine) {
    // Others follow on the line: they move to its beginning.
    const next = firstNonSpace(text, run.end);
    return { edits: [cut(text, run.start, next, next)], ownedComments: owned };
  }
  const trailing = trailingOf(file, run.end);
  const isAloneBehindBracket = previous === undefined && trailing.endsLine && trailing.comments.length > 0;
  if (isAloneBehindBracket && lineStart(text, container.open) === lineStart(text, run.start)) {
    const end = trailing.end;
    return {
      edits: [cut(text, lastNonSpace(text, run.start), end, end)],
      ownedComments: [...owned, ...trailing.comments],
    };
  }
  const start = lastNonSpace(text, run.start);
  const isFirstOfLine = previous === undefined && after < container.close && isGap(text, run.end, after);
  if (isFirstOfLine) return { edits: [cut(text, run.start, after, after)], ownedComments: owned };
  if (start === run.start) {
    const next = Math.min(firstNonSpace(text, run.end), after);
    const glues = text.slice(run.end, next) === '';
    return {
      edits: [glues ? cut(text, run.start, run.end, run.end) : cut(text, run.start, next, next)],
      ownedComments: owned,
    };
  }
  const hasNarrowGap = isGap(text, run.end, after) && after - run.end < run.start - start;
  // Of the gaps on both sides the wider one stood there before the item did.
  if (hasNarrowGap && after > run.end && after < container.close) {
    return { edits: [cut(text, run.start, after, after)], ownedComments: owned };
  }
  return { edits: [cut(text, start, run.end, run.end)], ownedComments: owned };
}

function endsInLineComment({ tree }: SourceFile, offset: number): boolean {
  const token = tree.tokens.at(offset - 1);
  return tree.tokens.kind(token) === tokenKind.lineComment;
}

/** Nothing but spaces, on one line. */
function isGap(text: string, from: number, to: number): boolean {
  return isBlank(text, from, to) && !text.slice(from, to).includes('\n');
}

/** A removal that keeps the two sides from growing together into one token. */
function cut(text: string, from: number, to: number, next: number): TextEdit {
  const left = text.charAt(from - 1);
  const right = text.charAt(next);
  const mayTouch = /[\s[({;"]/.test(left) || /[\s\])};"]/.test(right) || left === '' || right === '';
  return { offset: from, length: to - from, text: mayTouch ? '' : ' ' };
}

function firstNonSpace(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

function lastNonSpace(text: string, from: number): number {
  let at = from;
  while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at--;
  return at;
}
