/** The options of the practice computer as `options.json`: a tree that the channel's Nix declares. */
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import type { CuratedApp, CuratedSetting } from '../../../catalog/curated/curated.ts';
import { declaredName } from '../../../catalog/curated/declared-name.ts';
import type { DeclaredOption, DeclaredType, JsonValue, OptionTree } from './declared-option.ts';
import { bringingOptions, corePackages, systemOptions } from './system-options.ts';

export interface OptionsFile {
  readonly options: OptionTree;
  /** Turning the option on installs the package. */
  readonly brings: readonly { readonly option: string; readonly package: string }[];
  /** Packages that every system has. */
  readonly core: readonly string[];
}

export function optionsFile(apps: readonly CuratedApp[], settings: readonly CuratedSetting[]): OptionsFile {
  const options: OptionTree = {};
  for (const [path, option] of Object.entries(systemOptions))
    declare(options, path.split('.'), structuredClone(option));
  for (const setting of settings)
    declare(options, splitPath(declaredName(setting)), declaredSetting(setting));
  const brings = [...bringingOptions];
  for (const app of apps) {
    if (app.program === null) continue;
    declare(options, splitPath(app.program.option), { type: { kind: 'bool' }, default: false });
    brings.push({ option: app.program.option, package: app.attribute });
  }
  return { options, brings, core: corePackages };
}

function declaredSetting(setting: CuratedSetting): DeclaredOption {
  const value = setting.default === null ? undefined : jsonOf(setting.default);
  return {
    type: declaredType(setting.type),
    description: `${setting.summary}.`,
    ...(value === undefined ? {} : { default: value }),
  };
}

/** What settings of ours are made of; the others are declared with their options (`system-options.ts`). */
function declaredType(type: OptionType): DeclaredType {
  if (type.kind === 'submodule' || type.kind === 'oneOf') {
    throw new Error(`No setting of ours is a ${type.kind}.`);
  }
  return 'of' in type ? { kind: type.kind, of: declaredType(type.of) } : type;
}

/**
 * A later declaration of a plain option wins; one for something that holds options, or is inside a value that
 * has none of its own, is left out.
 */
function declare(tree: OptionTree, path: readonly string[], option: DeclaredOption): void {
  const [name, ...rest] = path;
  if (name === undefined) return;
  const node = tree[name];
  if (node === undefined) {
    if (rest.length === 0) {
      tree[name] = { option };
    } else {
      const below: OptionTree = {};
      tree[name] = { below };
      declare(below, rest, option);
    }
    return;
  }
  if ('below' in node) {
    declare(node.below, rest, option);
    return;
  }
  if (rest.length === 0) {
    if (!holdsOptions(node.option.type)) tree[name] = { option };
    return;
  }
  const inner = submoduleOf(node.option.type, rest);
  if (inner !== undefined) declare(inner.options, inner.rest, option);
}

function holdsOptions(type: DeclaredType): boolean {
  return type.kind === 'submodule' || ('of' in type && holdsOptions(type.of));
}

/** The options inside a value, and the path that is left there: `<name>` steps into a set of named things. */
function submoduleOf(
  type: DeclaredType,
  path: readonly string[],
): { readonly options: OptionTree; readonly rest: readonly string[] } | undefined {
  if (type.kind === 'submodule') return { options: type.options, rest: path };
  if (type.kind === 'attrsOf' && path[0] === '<name>') return submoduleOf(type.of, path.slice(1));
  return undefined;
}

/** Undefined for what only Nix can compute. */
function jsonOf(value: NixValue): JsonValue | undefined {
  switch (value.type) {
    case 'null':
      return null;
    case 'bool':
    case 'float':
    case 'string':
      return value.value;
    case 'int':
      return Number(value.value);
    case 'path':
      return value.text;
    case 'package':
      return { package: value.attribute };
    case 'list':
      return allOf(value.items.map(jsonOf));
    case 'set': {
      const entries: [string, JsonValue][] = [];
      for (const [name, item] of value.entries) {
        const json = jsonOf(item);
        if (json === undefined) return undefined;
        entries.push([name, json]);
      }
      return Object.fromEntries(entries);
    }
    case 'nix':
      return undefined;
  }
}

function allOf(items: readonly (JsonValue | undefined)[]): JsonValue | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** Splits at the dots outside quotes: `a."b.c".<name>`. */
function splitPath(path: string): readonly string[] {
  return (path.match(/"(?:[^"\\]|\\.)*"|[^.]+/g) ?? []).map((segment) =>
    segment.startsWith('"') ? segment.slice(1, -1) : segment,
  );
}
