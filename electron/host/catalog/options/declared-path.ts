/** From a path with the entries' own names in it to the path that the catalogue declares it under. */
import { formatName, parseOptionPath } from '#shared/nix/module/option-path.ts';
import type { KnownOptions } from '../catalog-data.ts';

/** `<name>` stands for any entry of a set, `*` for any of a list, as in NixOS' own list of options. */
export function isPlaceholder(name: string): boolean {
  return name === '*' || /^<.+>$/.test(name);
}

/** `['users', 'users', 'jane']` → `['users', 'users', '<name>']`; undefined where nothing is declared there. */
export function declaredPath(options: KnownOptions, path: readonly string[]): readonly string[] | undefined {
  let declared: readonly string[] | undefined = [];
  for (const name of path) declared = declared && declaredBelow(options, declared, name);
  return declared;
}

/** One step further down: the name itself where it is declared, else the placeholder that stands for it. */
export function declaredBelow(
  options: KnownOptions,
  declared: readonly string[],
  name: string,
): readonly string[] | undefined {
  const { areOptions, placeholder } = namesBelow(options, declared);
  const next = areOptions.has(name) ? name : placeholder;
  return next === undefined ? undefined : [...declared, next];
}

/** Cheaper than to ask for its record. */
export function isOption(options: KnownOptions, declared: readonly string[]): boolean {
  return namesBelow(options, declared.slice(0, -1)).areOptions.get(declared.at(-1) ?? '') ?? false;
}

interface NamesBelow {
  /** Every name, and whether an option stands there. */
  readonly areOptions: ReadonlyMap<string, boolean>;
  readonly placeholder: string | undefined;
}

const remembered = new WeakMap<KnownOptions, Map<string, NamesBelow>>();

/** Asked for every definition of every file: remembered for as long as the catalogue is the same. */
function namesBelow(options: KnownOptions, declared: readonly string[]): NamesBelow {
  const all = remembered.get(options) ?? new Map<string, NamesBelow>();
  remembered.set(options, all);
  const key = declared.join('\0');
  const known = all.get(key);
  if (known !== undefined) return known;
  const children = options.children(declared) ?? [];
  const found = {
    areOptions: new Map(children.map((child) => [child.name, child.isOption])),
    placeholder: children.map((child) => child.name).find(isPlaceholder),
  };
  all.set(key, found);
  return found;
}

/** How Nix writes a path, with placeholders as they are: `users.users.<name>.shell`. */
export function optionName(path: readonly string[]): string {
  return path.map((name) => (isPlaceholder(name) ? name : formatName(name))).join('.');
}

/** The inverse of `optionName`; undefined for a text that is no option's path. */
export function optionPathOf(name: string): readonly string[] | undefined {
  // Nix could not read a placeholder: it is read as a name in quotes and taken out of them again.
  const quoted = name.replace(/(^|\.)(<[^<>"]+>|\*)(?=\.|$)/g, '$1"$2"');
  const parsed = parseOptionPath(quoted);
  return parsed.ok ? parsed.path : undefined;
}
