/** The tree of all options as a person goes through it: groups, options, and the entries that the files name. */
import type { OptionNode } from '#shared/api/options.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { ChildName } from '../catalog-data.ts';
import { declaredPath, isPlaceholder, optionName } from './declared-path.ts';
import type { Knowledge } from './known-settings.ts';
import { nameInWords } from './option-words.ts';
import { type SetBranch, setBranchAt, setOptions } from './set-options.ts';

/** Entries first, then everything by name; undefined where there is no such path. */
export function childNodes(
  knowledge: Knowledge,
  configuration: Configuration,
  path: readonly string[],
): readonly OptionNode[] | undefined {
  const { options } = knowledge;
  const declared = declaredPath(options, path);
  const branch = setBranchAt(setOptions(configuration, options), path);
  const children = (declared && options.children(declared)) ?? [];
  if (declared === undefined && (branch?.unknown ?? 0) === 0) return undefined;

  const known = children.map((child) => knownNode(knowledge, path, child, branch?.children.get(child.name)));
  const names = new Set(children.map(({ name }) => name));
  const others = [...(branch?.children ?? [])].filter(([name]) => !names.has(name));
  const placeholder = children.find(({ name }) => isPlaceholder(name));
  // The items of a list have no names in a path.
  const hasEntries = placeholder !== undefined && placeholder.name !== '*';
  const named = hasEntries
    ? others.map(([name, below]) => entryNode(path, name, placeholder, below))
    : others.filter(([, below]) => below.unknown > 0).map(([name, below]) => unknownNode(path, name, below));
  return [
    ...named.filter(isEntry),
    ...[...known, ...named.filter((node) => !isEntry(node))].toSorted(byName),
  ];
}

function knownNode(
  { catalogue, options }: Knowledge,
  path: readonly string[],
  child: ChildName,
  branch: SetBranch | undefined,
): OptionNode {
  const { name, isOption } = child;
  const own = [...path, name];
  const curated = isOption ? catalogue.setting(optionName(own))?.title : undefined;
  const others = isOption ? entriesOf(options.children(declaredPath(options, own) ?? own), branch) : 0;
  return {
    name,
    path: own,
    title: curated ?? (isPlaceholder(name) ? null : nameInWords(name)),
    kind: isOption ? 'option' : 'group',
    children: child.children + others,
    options: child.options,
    set: branch?.set ?? 0,
  };
}

/** How many names the files have at a place for named entries. */
function entriesOf(children: readonly ChildName[] | undefined, branch: SetBranch | undefined): number {
  const hasEntries = children?.some(({ name }) => isPlaceholder(name) && name !== '*') ?? false;
  return hasEntries ? (branch?.children.size ?? 0) : 0;
}

function entryNode(
  path: readonly string[],
  name: string,
  { children, options, isOption }: ChildName,
  branch: SetBranch,
): OptionNode {
  // Names that stand for a single value are in the field of their set: there is nothing below to go to.
  const kind = isOption && children === 0 ? 'option' : 'entry';
  return { name, path: [...path, name], title: null, kind, children, options, set: branch.set };
}

function unknownNode(
  path: readonly string[],
  name: string,
  { children, set, unknown }: SetBranch,
): OptionNode {
  const kind = children.size === 0 ? 'option' : 'group';
  return {
    name,
    path: [...path, name],
    title: nameInWords(name),
    kind,
    children: children.size,
    options: unknown,
    set,
  };
}

function isEntry({ kind }: OptionNode): boolean {
  return kind === 'entry';
}

function byName(one: OptionNode, other: OptionNode): number {
  return one.name < other.name ? -1 : 1;
}
