import { describe, expect, it } from 'vitest';
import { curatedApps, curatedSettings } from '../../../../../../electron/host/catalog/curated/index.ts';
import type {
  OptionNode,
  OptionTree,
} from '../../../../../../electron/host/machine/practice/collection/declared-option.ts';
import { optionsFile } from '../../../../../../electron/host/machine/practice/collection/option-tree.ts';
import { packageCollection } from '../../../../../../electron/host/machine/practice/collection/packages.ts';

function nodeAt(tree: OptionTree, path: string): OptionNode | undefined {
  const [first = '', ...rest] = path.split('.');
  const node = tree[first];
  if (node === undefined || rest.length === 0) return node;
  return 'below' in node ? nodeAt(node.below, rest.join('.')) : undefined;
}

describe('the package collection', () => {
  it('has every curated app and what a system needs', () => {
    const { packages } = packageCollection(curatedApps, 'now');
    for (const app of curatedApps) expect(packages).toHaveProperty([app.attribute]);
    expect(Object.keys(packages).length).toBeGreaterThanOrEqual(150);
    expect(packages.linux?.version).toBe('6.6.60');
  });

  it('says which apps are not free', () => {
    const { packages } = packageCollection(curatedApps, 'now');
    expect(packages.spotify?.meta.unfree).toBe(true);
    expect(packages.firefox?.meta.unfree).toBe(false);
  });

  it('has a few dozen newer versions at the next update, and none that is older', () => {
    const now = packageCollection(curatedApps, 'now').packages;
    const next = packageCollection(curatedApps, 'next').packages;
    const newer = Object.keys(now).filter((name) => now[name]?.version !== next[name]?.version);
    expect(newer.length).toBeGreaterThan(24);
    expect(Object.keys(next)).toEqual(Object.keys(now));
  });
});

describe('the options', () => {
  const file = optionsFile(curatedApps, curatedSettings);

  it('declare every setting of our pages, or something that holds it', () => {
    const missing = curatedSettings.filter(({ option }) => {
      const parts = option.split('.');
      return !parts.some((_, index) => {
        const node = nodeAt(file.options, parts.slice(0, index + 1).join('.'));
        return node !== undefined && 'option' in node;
      });
    });
    expect(missing.map(({ option }) => option)).toEqual([]);
  });

  it('declare what installs an app, and know which package it brings', () => {
    expect(nodeAt(file.options, 'programs.firefox.enable')).toEqual({
      option: { type: { kind: 'bool' }, default: false },
    });
    expect(file.brings).toContainEqual({ option: 'programs.firefox.enable', package: 'firefox' });
  });

  it('put a setting of a person among the options of every person', () => {
    const users = nodeAt(file.options, 'users.users');
    const type = users !== undefined && 'option' in users ? users.option.type : undefined;
    expect(type?.kind).toBe('attrsOf');
  });

  it('are the same each time: declaring leaves nothing behind', () => {
    expect(optionsFile(curatedApps, curatedSettings)).toEqual(file);
  });
});
