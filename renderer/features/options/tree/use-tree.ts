/** Which parts of the tree are open, and the rows that follow from it. */
import { useMemo, useState } from 'react';
import type { OptionNode } from '#shared/api/options.ts';
import { useCalls } from '../../../app/data/call.ts';
import { ancestors, pathKey, type TreeRow, treeRows } from './tree-rows.ts';

export interface Tree {
  readonly rows: readonly TreeRow[];
  readonly toggle: (path: readonly string[], open: boolean) => void;
}

/** Opens on the way to `shown`, wherever that is: all levels are asked for at once. */
export function useTree(shown: readonly string[]): Tree {
  const [opened, setOpened] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const shownKey = pathKey(shown);
  const [openedFor, setOpenedFor] = useState<string | null>(null);
  if (openedFor !== shownKey) {
    setOpenedFor(shownKey);
    const next = new Map(opened);
    for (const path of [...ancestors(shown), shown]) if (path.length > 0) next.set(pathKey(path), path);
    setOpened(next);
  }

  const paths = useMemo(() => [[], ...opened.values()], [opened]);
  const answers = useCalls(
    'options.children',
    paths.map((path) => ({ path: [...path] })),
  );
  const children = new Map<string, readonly OptionNode[] | undefined>(
    paths.map((path, index) => [pathKey(path), answers[index]?.nodes]),
  );
  const rows = treeRows(
    (key) => opened.has(key),
    (key) => children.get(key),
  );

  return {
    rows,
    toggle: (path, open) => {
      const next = new Map(opened);
      if (open) next.set(pathKey(path), path);
      else next.delete(pathKey(path));
      setOpened(next);
    },
  };
}
