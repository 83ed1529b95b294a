/** What is known about the options of this computer: the catalogue's records, with our own texts on top. */
import type { NixValue } from '#shared/api/intent.ts';
import type { Setting, SettingState } from '#shared/api/settings.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import type { KnownOptions } from '../catalog-data.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CuratedSetting } from '../curated/curated.ts';
import { literalOfText } from '../literal-value.ts';
import type { OptionRecord } from '../records.ts';
import { settingState } from '../setting-state.ts';
import { writtenAbout } from '../setting-view.ts';
import { isPlaceholder, optionName } from './declared-path.ts';
import { titleInWords } from './option-words.ts';
import { firstSentence } from './plain-description.ts';

export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly options: KnownOptions;
}

export interface KnownSetting {
  /** With the entries' own names. */
  readonly path: readonly string[];
  readonly record: OptionRecord | undefined;
  readonly curated: CuratedSetting | undefined;
}

/** Undefined for a path at which no option is declared. */
export function knownSetting(
  { catalogue, options }: Knowledge,
  path: readonly string[],
): KnownSetting | undefined {
  const curated = catalogue.setting(optionName(path));
  const record = options.option(optionName(path)) ?? options.declarationOf(path);
  return curated === undefined && record === undefined ? undefined : { path, record, curated };
}

export function settingAt(
  { path, record, curated }: KnownSetting,
  configuration: Configuration,
  /** For options that are listed with many others: cheaper than the whole value. */
  stateOf: (configuration: Configuration, path: readonly string[]) => SettingState = settingState,
): Setting {
  const isTemplate = path.some(isPlaceholder);
  const isDeclaredElsewhere = record?.path.some((name, index) => name !== path[index]) ?? false;
  return {
    option: optionName(path),
    title: curated?.title ?? titleInWords(path, record?.path),
    summary: curated?.summary ?? firstSentence(record?.description ?? ''),
    type: typeOf({ record, curated }),
    default: curated?.default ?? defaultOf(record),
    ...writtenAbout(curated),
    state: isTemplate ? { kind: 'default' } : stateOf(configuration, path),
    ...(isDeclaredElsewhere ? { declared: [...(record?.path ?? path)] } : {}),
    ...(record?.readOnly === true ? { readOnly: true } : {}),
  };
}

/** Our own type has labels for its values; the catalogue's is the option's own. */
export function typeOf({ record, curated }: Pick<KnownSetting, 'record' | 'curated'>): OptionType {
  return curated?.type ?? record?.type ?? unknownType;
}

/** The option is set in the files, and nobody knows what it is. */
export function unknownSettingAt(path: readonly string[], configuration: Configuration): Setting {
  return {
    option: optionName(path),
    title: titleInWords(path),
    summary: '',
    type: unknownType,
    default: null,
    choices: [],
    requires: null,
    warning: null,
    state: settingState(configuration, path),
    isUnknown: true,
  };
}

const unknownType: OptionType = { kind: 'other', description: '' };

const defaults = new WeakMap<OptionRecord, NixValue | null>();

/** Null where the default is worked out by Nix, or there is none. */
export function defaultOf(record: OptionRecord | undefined): NixValue | null {
  if (record === undefined || record.default === null) return null;
  const known = defaults.get(record);
  if (known !== undefined) return known;
  const value = literalOfText(record.default) ?? null;
  defaults.set(record, value);
  return value;
}
