/** What a key does in a tree: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ */
import type { TreeRow } from './tree-rows.ts';

export type TreeStep =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'open' | 'close' | 'choose'; readonly index: number };

const page = 12;

/** Null for a key that does nothing here. */
export function stepOfKey(key: string, rows: readonly TreeRow[], current: number): TreeStep | null {
  const row = rows[current];
  const last = rows.length - 1;
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', index: Math.min(current + 1, last) };
    case 'ArrowUp':
      return { kind: 'go', index: Math.max(current - 1, 0) };
    case 'PageDown':
      return { kind: 'go', index: Math.min(current + page, last) };
    case 'PageUp':
      return { kind: 'go', index: Math.max(current - page, 0) };
    case 'Home':
      return { kind: 'go', index: 0 };
    case 'End':
      return { kind: 'go', index: last };
    case 'ArrowRight':
      if (row.node.children === 0) return null;
      return row.isOpen
        ? { kind: 'go', index: Math.min(current + 1, last) }
        : { kind: 'open', index: current };
    case 'ArrowLeft':
      return row.isOpen ? { kind: 'close', index: current } : { kind: 'go', index: parentOf(rows, current) };
    case 'Enter':
    case ' ':
      return { kind: 'choose', index: current };
    default:
      return null;
  }
}

function parentOf(rows: readonly TreeRow[], current: number): number {
  const level = rows[current]?.level ?? 1;
  const parent = rows.findLastIndex((row, index) => index < current && row.level < level);
  return parent === -1 ? current : parent;
}

/** The next row whose name begins with what was typed, from the current one on and around. */
export function rowOfTyped(rows: readonly TreeRow[], current: number, typed: string): number {
  const wanted = typed.toLowerCase();
  const begins = ({ node }: TreeRow): boolean => node.name.toLowerCase().startsWith(wanted);
  // Going on typing stays on a row that still fits; one letter alone goes to the next one.
  const from = typed.length > 1 ? current : current + 1;
  const after = rows.findIndex((row, index) => index >= from && begins(row));
  return after !== -1 ? after : rows.findIndex(begins);
}
