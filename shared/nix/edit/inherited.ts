/** Definitions that an `inherit` makes. */

import type { Definition } from '../module/definition.ts';
import { type SourceFile, textOf } from '../module/source-file.ts';
import { comments } from '../syntax/comments.ts';
import type { InheritBinding } from '../syntax/tree.ts';
import { indentationAt, lineEndOf } from './layout.ts';
import { type Removal, removeItems } from './remove-item.ts';

/**
 * `inherit x y;` gives x up for a binding beside it; an `inherit` of one name gives way to it altogether.
 * Comments about the name go with it.
 */
export function replaceInherited(
  source: SourceFile,
  { node }: Definition,
  inherit: InheritBinding,
  binding: string,
): Removal {
  const { openBrace, closeBrace } = node.site.set;
  const isTall = source.text.slice(openBrace, closeBrace + 1).includes('\n');
  const gap = isTall ? lineEndOf(source.text) + indentationAt(source.text, inherit.start) : ' ';
  if (inherit.names.length === 1) {
    const inside = [...comments(source.tree, inherit.start, inherit.end)];
    const lines = [...inside.map((comment) => textOf(source, comment)), binding];
    const edit = { offset: inherit.start, length: inherit.end - inherit.start, text: lines.join(gap) };
    return { edits: [edit], ownedComments: [] };
  }
  const { edits, ownedComments } = removeInherited(source, inherit, node.inherited?.index ?? 0);
  const lines = [...ownedComments.map((comment) => textOf(source, comment)), binding];
  const text = lines.map((line) => gap + line).join('');
  return { edits: [...edits, { offset: inherit.end, length: 0, text }], ownedComments };
}

/** Takes one name out of an `inherit` that has several. */
export function removeInherited(source: SourceFile, inherit: InheritBinding, index: number): Removal {
  const close = inherit.end - 1;
  const keyword = inherit.start + 'inherit'.length;
  const open = inherit.from === undefined ? keyword : source.text.indexOf(')', inherit.from.end) + 1;
  return removeItems(source, { items: inherit.names, open, close }, [index]);
}
