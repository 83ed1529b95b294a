/** The options below a declared path: what the form of an entry has that is not in the files yet. */
import type { Setting } from '#shared/api/settings.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { isPlaceholder, optionName } from './declared-path.ts';
import { type Knowledge, knownSetting, settingAt } from './known-settings.ts';

/** A form with more fields than this is none. */
const MOST_SETTINGS = 1_000;

/** Undefined where there is no such path. Options inside entries of further sets belong to those. */
export function declaredSettings(
  knowledge: Knowledge,
  configuration: Configuration,
  declared: readonly string[],
): readonly Setting[] | undefined {
  if (knowledge.options.children(declared) === undefined) return undefined;
  return optionsBelow(knowledge, declared, MOST_SETTINGS).flatMap((path) => {
    const known = knownSetting(knowledge, path);
    if (known === undefined) return [];
    const setting = settingAt(known, configuration);
    return [
      { ...setting, option: optionName(path), state: { kind: 'default' } as const, declared: [...path] },
    ];
  });
}

function optionsBelow(
  knowledge: Knowledge,
  declared: readonly string[],
  most: number,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (const { name, isOption, children } of knowledge.options.children(declared) ?? []) {
    if (found.length >= most) break;
    if (isPlaceholder(name)) continue;
    const path = [...declared, name];
    if (isOption) found.push(path);
    else if (children > 0) found.push(...optionsBelow(knowledge, path, most - found.length));
  }
  return found;
}
