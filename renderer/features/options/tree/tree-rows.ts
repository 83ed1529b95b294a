/** The tree as the list of rows that can be seen: what is open, level by level. */
import type { OptionNode } from '#shared/api/options.ts';

export interface TreeRow {
  readonly node: OptionNode;
  /** 1 at the top, as ARIA counts. */
  readonly level: number;
  readonly isOpen: boolean;
  /** Among those of the same parent. */
  readonly position: number;
  readonly count: number;
}

export function pathKey(path: readonly string[]): string {
  return path.map(encodeURIComponent).join('/');
}

/** Single settings are rows of their page; the tree has what can be gone into. */
export function isInTree({ kind, children }: OptionNode): boolean {
  return kind === 'entry' || children > 0;
}

/** `childrenOf`: undefined where they are not known yet. */
export function treeRows(
  isOpen: (key: string) => boolean,
  childrenOf: (key: string) => readonly OptionNode[] | undefined,
  key = '',
  level = 1,
): readonly TreeRow[] {
  const nodes = (childrenOf(key) ?? []).filter(isInTree);
  return nodes.flatMap((node, index) => {
    const own = pathKey(node.path);
    const row = { node, level, isOpen: isOpen(own), position: index + 1, count: nodes.length };
    return row.isOpen ? [row, ...treeRows(isOpen, childrenOf, own, level + 1)] : [row];
  });
}

/** Every path that leads to a path, the top first. */
export function ancestors(path: readonly string[]): readonly (readonly string[])[] {
  return path.map((_, length) => path.slice(0, length));
}

/** The row of a path, or of the nearest place above it that has one; -1 where there is none. */
export function rowOf(rows: readonly TreeRow[], path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = pathKey(path.slice(0, length));
    const index = rows.findIndex(({ node }) => pathKey(node.path) === key);
    if (index !== -1) return index;
  }
  return -1;
}
