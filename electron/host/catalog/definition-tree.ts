/** The definitions of a configuration by the names of their paths: found without looking at all of them. */
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';

export interface DefinitionBranch {
  /** Those of exactly this path, in the order of the files. */
  readonly definitions: readonly Definition[];
  readonly children: ReadonlyMap<string, DefinitionBranch>;
}

interface GrowingBranch {
  readonly definitions: Definition[];
  readonly children: Map<string, GrowingBranch>;
}

const trees = new WeakMap<Configuration, DefinitionBranch>();

/** Made once for each configuration. Definitions with a name that only Nix can tell are in no place. */
export function definitionTree(configuration: Configuration): DefinitionBranch {
  const known = trees.get(configuration);
  if (known !== undefined) return known;
  const root: GrowingBranch = { definitions: [], children: new Map() };
  for (const definition of configuration.definitions) {
    const names = knownNames(definition);
    if (names.length === definition.path.length) branchFor(root, names).definitions.push(definition);
  }
  trees.set(configuration, root);
  return root;
}

export function branchAt(root: DefinitionBranch, path: readonly string[]): DefinitionBranch | undefined {
  let branch: DefinitionBranch | undefined = root;
  for (const name of path) branch = branch?.children.get(name);
  return branch;
}

/** All definitions at and below a branch, in the order of the tree. */
export function definitionsWithin(branch: DefinitionBranch): readonly Definition[] {
  return [...branch.definitions, ...[...branch.children.values()].flatMap(definitionsWithin)];
}

/** The names of a definition's path up to the first one that only Nix can tell. */
export function knownNames({ path }: Definition): readonly string[] {
  const names: string[] = [];
  for (const { name } of path) {
    if (name === undefined) break;
    names.push(name);
  }
  return names;
}

function branchFor(root: GrowingBranch, path: readonly string[]): GrowingBranch {
  let branch = root;
  for (const name of path) {
    let next = branch.children.get(name);
    if (next === undefined) {
      next = { definitions: [], children: new Map() };
      branch.children.set(name, next);
    }
    branch = next;
  }
  return branch;
}
