/** Which options the files set: a tree of their paths that counts them. */
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { KnownOptions } from '../catalog-data.ts';
import { knownNames } from '../definition-tree.ts';
import { declaredBelow, isOption, isPlaceholder } from './declared-path.ts';

/** What a module says about itself, beside options (`lib/modules.nix`). */
const ofTheModule: ReadonlySet<string> = new Set(['imports', 'disabledModules', '_file', 'key']);

export interface SetBranch {
  readonly children: ReadonlyMap<string, SetBranch>;
  /** Options at and below this path that the files set. */
  readonly set: number;
  /** Those of them that no catalogue knows. */
  readonly unknown: number;
}

export interface SetOption {
  readonly path: readonly string[];
  readonly isKnown: boolean;
}

export interface SetOptions {
  readonly root: SetBranch;
  /** In the order of the files. */
  readonly all: readonly SetOption[];
}

interface GrowingBranch {
  readonly children: Map<string, GrowingBranch>;
  set: number;
  unknown: number;
}

const cache = new WeakMap<Configuration, WeakMap<KnownOptions, SetOptions>>();

/** Worked out once for the same files and the same catalogue. */
export function setOptions(configuration: Configuration, options: KnownOptions): SetOptions {
  const known = cache.get(configuration) ?? new WeakMap<KnownOptions, SetOptions>();
  cache.set(configuration, known);
  const result = known.get(options) ?? readSetOptions(configuration, options);
  known.set(options, result);
  return result;
}

export function setBranchAt({ root }: SetOptions, path: readonly string[]): SetBranch | undefined {
  let branch: SetBranch | undefined = root;
  for (const name of path) branch = branch?.children.get(name);
  return branch;
}

function readSetOptions(configuration: Configuration, options: KnownOptions): SetOptions {
  const root = newBranch();
  const all = new Map<string, SetOption>();
  for (const definition of configuration.definitions) {
    const names = knownNames(definition);
    if (names.length === 0) continue;
    const { option, entry } = owningOption(names, options);
    if (option === undefined && ofTheModule.has(names.at(-1) as string)) continue;
    grow(root, entry);
    const path = option ?? names;
    const key = path.join('\0');
    if (all.has(key)) continue;
    const isKnown = option !== undefined;
    all.set(key, { path, isKnown });
    for (const branch of [root, ...grow(root, path)]) {
      branch.set += 1;
      if (!isKnown) branch.unknown += 1;
    }
  }
  return { root, all: [...all.values()] };
}

/** The option that a definition belongs to, and the entry of a set that it makes or changes. */
function owningOption(
  names: readonly string[],
  options: KnownOptions,
): { readonly option: readonly string[] | undefined; readonly entry: readonly string[] } {
  let option: readonly string[] | undefined;
  let entry: readonly string[] = [];
  let declared: readonly string[] | undefined = [];
  for (const [index, name] of names.entries()) {
    declared = declaredBelow(options, declared, name);
    if (declared === undefined) break;
    const path = names.slice(0, index + 1);
    if (isPlaceholder(declared.at(-1) as string)) entry = path;
    // The innermost counts: `users.users` is an option as well, and it is the shell that was set.
    if (isOption(options, declared)) option = path;
  }
  return { option, entry };
}

/** The branches on the way, made where they were missing. */
function grow(root: GrowingBranch, path: readonly string[]): readonly GrowingBranch[] {
  const way: GrowingBranch[] = [];
  let branch = root;
  for (const name of path) {
    const next = branch.children.get(name) ?? newBranch();
    branch.children.set(name, next);
    branch = next;
    way.push(branch);
  }
  return way;
}

function newBranch(): GrowingBranch {
  return { children: new Map(), set: 0, unknown: 0 };
}
