/** What exists and fits an option: one table of options, and where their values come from. */
import { networkInterfaces } from 'node:os';
import type { Suggestion } from '#shared/api/options.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { KnownOptions } from '../../catalog-data.ts';
import { branchAt, definitionTree } from '../../definition-tree.ts';
import { declaredPath, isPlaceholder, optionName, optionPathOf } from '../declared-path.ts';
import { type KeyboardRules, readKeyboardRules } from './keyboard-rules.ts';
import { locales } from './locales.ts';
import { consoleKeymaps, usualGroups, usualUsers } from './usual-names.ts';

export interface SuggestionSources {
  readonly configuration: Configuration;
  readonly options: KnownOptions;
  /** False for a tree that is only looked at: this computer's devices are not its own. */
  readonly isThisComputer: boolean;
}

type Source = (sources: SuggestionSources) => readonly Suggestion[] | Promise<readonly Suggestion[]>;

/** By declared name; the first that matches counts. */
const table: readonly (readonly [option: RegExp, source: Source])[] = [
  [/^time\.timeZone$/, timeZones],
  [/^i18n\.(defaultLocale|extraLocaleSettings(\..+)?)$/, locales],
  [
    /^i18n\.supportedLocales$/,
    () => locales().map(({ value, label }) => ({ value: `${value}/UTF-8`, label })),
  ],
  [/\.(xkb\.layout|xkbLayout|layout)$/, async () => (await readKeyboardRules()).layouts],
  [/\.(xkb\.variant|xkbVariant|xkbvariant)$/, keyboardVariants],
  [/\.(xkb\.options|xkbOptions)$/, async () => (await readKeyboardRules()).options],
  [/^console\.keyMap$/, consoleKeymaps],
  [
    /\.(extraGroups|allowedGroups|groups)$|(^|\.)group$/,
    (sources) => named(sources, ['users', 'groups'], usualGroups),
  ],
  [
    /(^|\.)(user|users|owner|autoLogin\.user|allowUsers|AllowUsers|trusted-users|allowed-users)$/,
    (sources) => named(sources, ['users', 'users'], usualUsers),
  ],
  [
    /(^|\.)(interface|interfaces|externalInterface|internalInterfaces|trustedInterfaces|bindInterface)$/,
    devices,
  ],
];

/** Empty where nothing is known to fit. */
export async function suggest(option: string, sources: SuggestionSources): Promise<readonly Suggestion[]> {
  const path = optionPathOf(option);
  if (path === undefined) return [];
  const declared = optionName(declaredPath(sources.options, path) ?? path);
  const [, source] = table.find(([pattern]) => pattern.test(declared)) ?? [];
  return source === undefined ? [] : source(sources);
}

function timeZones(): readonly Suggestion[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
  return zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

/** Those of the layout in the files first: a variant belongs to one layout. */
async function keyboardVariants({ configuration }: SuggestionSources): Promise<readonly Suggestion[]> {
  const { variants }: KeyboardRules = await readKeyboardRules();
  const written = branchAt(definitionTree(configuration), ['services', 'xserver', 'xkb', 'layout']);
  const layouts = /"([^"]*)"/.exec(written?.definitions[0]?.text ?? '"us"')?.[1]?.split(',') ?? [];
  const fitting = variants.filter(({ layout }) => layouts.includes(layout));
  return (fitting.length > 0 ? fitting : variants).map(({ value, label }) => ({ value, label }));
}

/** The names that the files give, then those that every NixOS has. */
function named(
  { configuration }: SuggestionSources,
  path: readonly string[],
  usual: readonly string[],
): readonly Suggestion[] {
  const own = [...(branchAt(definitionTree(configuration), path)?.children.keys() ?? [])];
  const names = [...new Set([...own.filter((name) => !isPlaceholder(name)), ...usual])];
  return names.map((value) => ({ value, label: value }));
}

function devices({ isThisComputer }: SuggestionSources): readonly Suggestion[] {
  if (!isThisComputer) return [];
  return Object.keys(networkInterfaces()).map((value) => ({ value, label: value }));
}
