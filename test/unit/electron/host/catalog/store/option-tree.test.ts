import { describe, expect, it } from 'vitest';
import { optionTree } from '../../../../../../electron/host/catalog/store/option-tree.ts';

const paths = [
  ['networking', 'hostName'],
  ['services', 'nginx', 'enable'],
  ['services', 'nginx', 'virtualHosts'],
  ['services', 'nginx', 'virtualHosts', '<name>', 'locations'],
  ['services', 'nginx', 'virtualHosts', '<name>', 'locations', '<name>', 'root'],
  ['swapDevices'],
  ['swapDevices', '*', 'device'],
  ['users', 'users'],
  ['users', 'users', '<name>', 'shell'],
  ['users', 'users', 'root', 'shell'],
  ['constructor', '__proto__', 'enable'],
];
const tree = optionTree(paths);
const declared = (...path: string[]) => paths[tree.declarationOf(path) ?? -1]?.join(' ');

describe('the tree of option names', () => {
  it('tells the names below a path in their order, and how much is behind each', () => {
    expect(tree.children(['services', 'nginx'])).toEqual([
      { name: 'enable', isOption: true, children: 0, options: 1 },
      { name: 'virtualHosts', isOption: true, children: 1, options: 3 },
    ]);
    expect(tree.children([])?.map(({ name }) => name)).toEqual([
      'constructor',
      'networking',
      'services',
      'swapDevices',
      'users',
    ]);
  });

  it('has no names below what is not there, and none below a leaf', () => {
    expect(tree.children(['services', 'apache'])).toBeUndefined();
    expect(tree.children(['networking', 'hostName', 'a', 'b'])).toBeUndefined();
    expect(tree.children(['networking', 'hostName'])).toEqual([]);
    expect(tree.children(['toString'])).toBeUndefined();
  });

  it('finds the declaration of a path with the names of entries in it', () => {
    expect(declared('users', 'users', 'jane', 'shell')).toBe('users users <name> shell');
    expect(declared('services', 'nginx', 'virtualHosts', 'a.b', 'locations', '/', 'root')).toBe(
      'services nginx virtualHosts <name> locations <name> root',
    );
    expect(declared('swapDevices', '0', 'device')).toBe('swapDevices * device');
    expect(declared('constructor', '__proto__', 'enable')).toBe('constructor __proto__ enable');
  });

  it('takes a declared name before any entry', () => {
    expect(declared('users', 'users', 'root', 'shell')).toBe('users users root shell');
    expect(declared('users', 'users', '<name>', 'shell')).toBe('users users <name> shell');
  });

  it('has no declaration for a group, an entry itself, or below an option', () => {
    expect(declared('services', 'nginx')).toBeUndefined();
    expect(declared('users', 'users', 'jane')).toBeUndefined();
    expect(declared('networking', 'hostName', 'x')).toBeUndefined();
    expect(declared()).toBeUndefined();
  });
});
