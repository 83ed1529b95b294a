import { describe, expect, it } from 'vitest';
import type { OptionNode } from '#shared/api/options.ts';
import { rowOfTyped, stepOfKey } from '../../../../../renderer/features/options/tree/tree-keys.ts';
import {
  ancestors,
  rowOf,
  type TreeRow,
  treeRows,
} from '../../../../../renderer/features/options/tree/tree-rows.ts';

function node(...path: string[]): OptionNode {
  return { name: path.at(-1) ?? '', path, title: null, kind: 'group', children: 2, options: 2, set: 0 };
}

const tree = new Map<string, readonly OptionNode[]>([
  ['', [node('boot'), node('services'), node('users')]],
  [
    'services',
    [node('services', 'nginx'), { ...node('services', 'single'), children: 0 }, node('services', 'openssh')],
  ],
]);

const rowsOf = (...open: string[]): readonly TreeRow[] =>
  treeRows(
    (key) => open.includes(key),
    (key) => tree.get(key),
  );
const names = (rows: readonly TreeRow[]): string[] =>
  rows.map((row) => '  '.repeat(row.level - 1) + row.node.name);

describe('the rows of the tree', () => {
  it('are the top, and below it what is open; single settings are rows of their page', () => {
    expect(names(rowsOf())).toEqual(['boot', 'services', 'users']);
    expect(names(rowsOf('services'))).toEqual(['boot', 'services', '  nginx', '  openssh', 'users']);
    expect(rowsOf('services')[3]).toMatchObject({ level: 2, position: 2, count: 2 });
  });

  it('show an open place whose rows have not come yet', () => {
    expect(names(rowsOf('users'))).toEqual(['boot', 'services', 'users']);
  });

  it('mark the nearest place above a single setting', () => {
    const rows = rowsOf('services');
    expect(rowOf(rows, ['services', 'nginx', 'enable'])).toBe(2);
    expect(rowOf(rows, ['nothing'])).toBe(-1);
    expect(ancestors(['a', 'b'])).toEqual([[], ['a']]);
  });
});

describe('keys in the tree', () => {
  const rows = rowsOf('services');
  const step = (key: string, current: number) => stepOfKey(key, rows, current);

  it('go up and down and stay within', () => {
    expect(step('ArrowDown', 0)).toEqual({ kind: 'go', index: 1 });
    expect(step('ArrowUp', 0)).toEqual({ kind: 'go', index: 0 });
    expect(step('End', 0)).toEqual({ kind: 'go', index: 4 });
    expect(step('PageDown', 0)).toEqual({ kind: 'go', index: 4 });
    expect(step('Home', 4)).toEqual({ kind: 'go', index: 0 });
  });

  it('open and close, go in and out', () => {
    expect(step('ArrowRight', 0)).toEqual({ kind: 'open', index: 0 });
    expect(step('ArrowRight', 1)).toEqual({ kind: 'go', index: 2 });
    expect(step('ArrowLeft', 1)).toEqual({ kind: 'close', index: 1 });
    expect(step('ArrowLeft', 3)).toEqual({ kind: 'go', index: 1 });
    expect(step('Enter', 3)).toEqual({ kind: 'choose', index: 3 });
    expect(step('x', 3)).toBeNull();
  });

  it('find a name by its first letters, from here on and around', () => {
    expect(rowOfTyped(rows, 0, 'n')).toBe(2);
    expect(rowOfTyped(rows, 2, 'ng')).toBe(2);
    expect(rowOfTyped(rows, 4, 'b')).toBe(0);
    expect(rowOfTyped(rows, 0, 'zz')).toBe(-1);
  });
});
