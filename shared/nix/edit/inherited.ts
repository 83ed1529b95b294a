/** Definitions that an `inherit` makes. */

import type { Definition } from '../module/definition.ts';
import type { SourceFile } from '../module/source-file.ts';
import type { InheritBinding } from '../syntax/tree.ts';
import { indentationAt, lineEndOf } from './layout.ts';
import { type Removal, removeItems } from './remove-item.ts';

/** `inherit x y;` gives x up for a binding beside it; an `inherit` of one name gives way to it altogether. */
export function replaceInherited(
  source: SourceFile,
  { node }: Definition,
  inherit: InheritBinding,
  binding: string,
): Removal {
  if (inherit.names.length === 1) {
    const edit = { offset: inherit.start, length: inherit.end - inherit.start, text: binding };
    return { edits: [edit], ownedComments: [{ start: inherit.start, end: inherit.end }] };
  }
  const { edits, ownedComments } = removeInherited(source, inherit, node.inherited?.index ?? 0);
  const { openBrace, closeBrace } = node.site.set;
  const isTall = source.text.slice(openBrace, closeBrace + 1).includes('\n');
  const gap = isTall ? lineEndOf(source.text) + indentationAt(source.text, inherit.start) : ' ';
  return { edits: [...edits, { offset: inherit.end, length: 0, text: gap + binding }], ownedComments };
}

/** Takes one name out of an `inherit` that has several. */
export function removeInherited(source: SourceFile, inherit: InheritBinding, index: number): Removal {
  const close = inherit.end - 1;
  const keyword = inherit.start + 'inherit'.length;
  const open = inherit.from === undefined ? keyword : source.text.indexOf(')', inherit.from.end) + 1;
  return removeItems(source, { items: inherit.names, open, close }, [index]);
}
