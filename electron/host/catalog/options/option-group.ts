/** One page of the tree: what a group is, and everything directly below it. */
import type { OptionGroup } from '#shared/api/options.ts';
import type { Setting } from '#shared/api/settings.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { declaredPath, optionPathOf } from './declared-path.ts';
import { type Knowledge, knownSetting, settingAt, unknownSettingAt } from './known-settings.ts';
import { childNodes } from './option-tree.ts';
import { nameInWords } from './option-words.ts';

/** Undefined where there is no such path. */
export function optionGroup(
  knowledge: Knowledge,
  configuration: Configuration,
  path: readonly string[],
): OptionGroup | undefined {
  const nodes = childNodes(knowledge, configuration, path);
  const own = knownSetting(knowledge, path);
  if (nodes === undefined && own === undefined) return undefined;
  const settings = (nodes ?? [])
    .filter(({ kind }) => kind === 'option')
    .map((node) => settingOf(knowledge, configuration, node.path));
  return {
    path: [...path],
    title: own?.curated?.title ?? titleOf(knowledge, path),
    description: own?.record?.description ?? '',
    option: own === undefined ? null : settingAt(own, configuration),
    // What has more below it is gone into.
    groups: (nodes ?? []).filter(({ kind, children }) => kind !== 'option' || children > 0),
    settings: settings.toSorted(mainSwitchFirst),
  };
}

export function settingOf(
  knowledge: Knowledge,
  configuration: Configuration,
  path: readonly string[],
): Setting {
  const known = knownSetting(knowledge, path);
  return known === undefined ? unknownSettingAt(path, configuration) : settingAt(known, configuration);
}

/** The name of an entry is the person's own, and stays as it is. */
function titleOf({ options }: Knowledge, path: readonly string[]): string | null {
  const name = path.at(-1);
  if (name === undefined) return null;
  const declared = declaredPath(options, path);
  const isOwnName = declared !== undefined && declared.at(-1) !== name;
  return isOwnName ? name : nameInWords(name);
}

function mainSwitchFirst(one: Setting, other: Setting): number {
  return Number(isMainSwitch(other)) - Number(isMainSwitch(one));
}

function isMainSwitch({ option }: Setting): boolean {
  return optionPathOf(option)?.at(-1) === 'enable';
}
