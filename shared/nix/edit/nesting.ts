/** How deep a value may nest: what writes and compares values is recursive, and the stack has an end. */

import { children } from '../syntax/children.ts';
import { parse } from '../syntax/parse.ts';
import type { Expression } from '../syntax/tree.ts';
import type { Intent, NixValue } from './intent.ts';

/** Values of real machines stay below twenty. */
export const MAX_NESTING = 100;

/** Whether the value that the intent brings nests deeper than `MAX_NESTING`. */
export function bringsTooDeepValue(intent: Intent): boolean {
  if (intent.kind === 'set') return isTooDeep(intent.value);
  return (intent.kind === 'add' || intent.kind === 'remove') && isTooDeep(intent.element);
}

function isTooDeep(value: NixValue): boolean {
  return goesDeeper(value, innerValues, (one) => one.type === 'nix' && isTooDeepText(one.text));
}

function isTooDeepText(text: string): boolean {
  return goesDeeper<Expression>(parse(text).root, children);
}

function innerValues(value: NixValue): readonly NixValue[] {
  if (value.type === 'list') return value.items;
  return value.type === 'set' ? value.entries.map(([, inner]) => inner) : [];
}

/** Whether anything in a tree lies below `MAX_NESTING`, or is too deep by itself. */
function goesDeeper<Node>(
  root: Node,
  partsOf: (node: Node) => readonly Node[],
  isDeepItself: (node: Node) => boolean = () => false,
): boolean {
  const work = [{ node: root, depth: 0 }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const depth = next.depth + 1;
    if (depth > MAX_NESTING || isDeepItself(next.node)) return true;
    for (const node of partsOf(next.node)) work.push({ node, depth });
  }
  return false;
}
