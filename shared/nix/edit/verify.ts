/** Checks every edit before anyone may write it: what was not meant to change has not changed. */

import type { Definition, PathSegment } from '../module/definition.ts';
import { tokensOf } from '../module/element.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { isAbove, isBelow, isPath, pathKey } from '../module/option-path.ts';
import type { SourceFile } from '../module/source-file.ts';
import { comments } from '../syntax/comments.ts';
import { tokenKind } from '../syntax/token.ts';
import { coverage } from './ranges.ts';
import type { FileChange } from './step.ts';
import { areDisjoint, inOrder, type TextEdit } from './text-edit.ts';

/** A sentence on what is wrong; undefined when all is well. */
export type Finding = string | undefined;

/** The new text parses, and every token and comment outside the edits is the one it was. */
export function verifyText(change: FileChange, after: SourceFile): Finding {
  const { source, edits } = change;
  const [problem] = after.tree.errors;
  if (problem !== undefined) return `The new text would not parse (line ${problem.line}): ${problem.message}`;
  if (!areDisjoint(edits)) return 'Two edits touch the same place.';
  return verifyTokens(source, after, inOrder(edits)) ?? verifyComments(change);
}

/** No token was cut, joined to a neighbour, or swallowed by a comment or string. */
function verifyTokens(before: SourceFile, after: SourceFile, edits: readonly TextEdit[]): Finding {
  const old = before.tree.tokens;
  const now = after.tree.tokens;
  let shift = 0;
  let next = 0;
  let j = 0;
  for (let i = 0; i < old.length; i++) {
    const start = old.start(i);
    const end = old.end(i);
    let edit = edits[next];
    while (edit !== undefined && edit.offset + edit.length <= start) {
      shift += edit.text.length - edit.length;
      edit = edits[++next];
    }
    const isTouched = edit !== undefined && edit.offset < end;
    const kind = old.kind(i);
    if (kind === tokenKind.whiteSpace) continue;
    if (isTouched && edit !== undefined) {
      const isWhole = edit.offset <= start && end <= edit.offset + edit.length;
      if (isWhole) continue;
      if (edit.length === 0) return `An edit would cut '${before.text.slice(start, end)}' in two.`;
      // Cut tokens are looked at again as part of the value they belong to.
      continue;
    }
    while (j < now.length && now.start(j) < start + shift) j++;
    if (now.start(j) !== start + shift || now.end(j) !== end + shift || now.kind(j) !== kind) {
      return `'${before.text.slice(start, end)}' would be read as something else.`;
    }
  }
  return undefined;
}

/** Only comments that belong to what was removed may go. */
function verifyComments({ source, edits, ownedComments }: FileChange): Finding {
  const isOwned = coverage(ownedComments);
  for (const edit of edits) {
    for (const comment of comments(source.tree, edit.offset, edit.offset + edit.length)) {
      if (isOwned(comment)) continue;
      const text = source.text.slice(comment.start, comment.end);
      if (!edit.text.includes(text)) return `The comment '${text}' would be lost.`;
    }
  }
  return undefined;
}

/** Every definition but those the intent speaks of is the same, in the same order, under the same conditions. */
export function verifyOthers(
  before: ModuleReading,
  after: ModuleReading,
  touched: readonly (readonly string[])[],
): Finding {
  const old = before.definitions.filter((one) => !isTouched(one, touched) && !isHolder(before, one));
  const now = after.definitions.filter((one) => !isTouched(one, touched) && !isHolder(after, one));
  for (let i = 0; i < Math.max(old.length, now.length); i++) {
    const a = old[i];
    const b = now[i];
    if (a === undefined) return `A definition would appear: ${pathKey(b!.path).replaceAll('\u0000', '.')}.`;
    if (b === undefined) return `A definition would be lost: ${pathKey(a.path).replaceAll('\u0000', '.')}.`;
    if (!isSame(before.source, a, after.source, b)) {
      return `The definition of ${pathKey(a.path).replaceAll('\u0000', '.')} would change.`;
    }
  }
  return undefined;
}

function isTouched(definition: Definition, touched: readonly (readonly string[])[]): boolean {
  return touched.some(
    (path) =>
      isPath(definition.path, path) ||
      isBelow(definition.path, path) ||
      (isAbove(definition.path, path) && definition.kind === 'set'),
  );
}

/** `imports = [ { … } ]` holds modules, whose definitions are compared by themselves. */
function isHolder({ sites }: ModuleReading, { path, range }: Definition): boolean {
  if (path.at(-1)?.name !== 'imports') return false;
  return sites.some(({ set }) => set.start > range.start && set.end < range.end);
}

function isSamePath(a: readonly PathSegment[], b: readonly PathSegment[]): boolean {
  return (
    a.length === b.length &&
    a.every((segment, i) => {
      const other = b[i]!;
      return segment.name === undefined
        ? other.name === undefined && segment.text === other.text
        : segment.name === other.name;
    })
  );
}

function isSame(before: SourceFile, a: Definition, after: SourceFile, b: Definition): boolean {
  if (!isSamePath(a.path, b.path)) return false;
  if (a.conditions.length !== b.conditions.length) return false;
  if (!a.conditions.every((condition, i) => condition.text === b.conditions[i]?.text)) return false;
  if (a.wrapper?.name !== b.wrapper?.name) return false;
  if (a.text === b.text) return true;
  const [x, y] = [a.node.value, b.node.value];
  return x !== undefined && y !== undefined && tokensOf(before, x) === tokensOf(after, y);
}
