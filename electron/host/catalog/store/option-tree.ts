/** The names of all options as a tree, made when somebody first looks into it. */
import type { ChildName } from '../catalog-data.ts';

interface Node {
  readonly below: Map<string, Node>;
  /** Of the option that stands here; -1 where none does. */
  option: number;
  /** Options here and below. */
  options: number;
}

export interface OptionTree {
  children(path: readonly string[]): readonly ChildName[] | undefined;
  /** The place of the declaration for a path with entries' own names in it. */
  declarationOf(path: readonly string[]): number | undefined;
}

/** Stand for any name in a declared path: of a set's entry, and of a list's. */
const anyEntry = ['<name>', '*'] as const;

export function optionTree(paths: Iterable<readonly string[]>): OptionTree {
  const root: Node = { below: new Map(), option: -1, options: 0 };
  let index = 0;
  for (const path of paths) {
    let node = root;
    node.options++;
    for (const name of path) {
      let next = node.below.get(name);
      if (next === undefined) {
        next = { below: new Map(), option: -1, options: 0 };
        node.below.set(name, next);
      }
      next.options++;
      node = next;
    }
    node.option = index++;
  }

  return {
    children(path) {
      let node: Node | undefined = root;
      for (const name of path) node = node?.below.get(name);
      if (node === undefined) return undefined;
      return [...node.below]
        .map(([name, child]) => ({
          name,
          isOption: child.option !== -1,
          children: child.below.size,
          options: child.options,
        }))
        .sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    declarationOf(path) {
      const found = declaration(root, path, 0);
      return found === undefined || found.option === -1 ? undefined : found.option;
    },
  };
}

/** A name of its own goes before any entry: `services.nginx.virtualHosts` could have an option beside its entries. */
function declaration(node: Node, path: readonly string[], at: number): Node | undefined {
  if (at === path.length) return node;
  for (const name of [path[at] as string, ...anyEntry]) {
    const below = node.below.get(name);
    const found = below && declaration(below, path, at + 1);
    if (found !== undefined && found.option !== -1) return found;
  }
  return undefined;
}
