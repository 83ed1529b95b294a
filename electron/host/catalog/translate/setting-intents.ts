/** Setting and resetting an option, as intents on the files. */
import type { ChangeRequest, ChangeWords } from '#shared/api/changes.ts';
import type { NixValue } from '#shared/api/intent.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Setting } from '#shared/api/settings.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { checkValue } from '#shared/options/check-value.ts';
import { hiddenText, isSecret } from '#shared/options/is-secret.ts';
import { shorten, showValue } from '#shared/options/show-value.ts';
import { textOf } from '#shared/options/value-test.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import { inLanguage, say } from '../../texts/say.ts';
import { unfreeNamesOf } from '../apps/app.ts';
import type { Catalogue } from '../catalogue.ts';
import type { FileState } from '../installed-state.ts';
import { isPlaceholder, optionPathOf } from '../options/declared-path.ts';
import { type Knowledge, knownSetting, settingAt, unknownSettingAt } from '../options/known-settings.ts';
import { fullTitle } from '../options/option-words.ts';
import { secretProblem } from './secret-value.ts';
import { allowIntents, unfreeConsent } from './unfree-consent.ts';
import { resetTo, valueIntents } from './value-intents.ts';

type Outcome = Result<Translation, TranslationProblem>;

export function setIntents(
  { option, value }: Extract<ChangeRequest, { kind: 'set-setting' }>,
  knowledge: Knowledge,
  files: FileState,
): Outcome {
  const found = subjectOf(option, knowledge, files.configuration);
  if (found === undefined) return unknownSetting(option);
  const { path, setting } = found;
  if (setting.readOnly === true) return readOnlySetting(setting);
  const problem = checkValue(setting.type, value) ?? secretProblem(path, setting, value, knowledge);
  if (problem !== undefined)
    return fail({ kind: 'wrong-value', sentence: `${inLanguage(setting.title)}: ${problem}` });

  const words = wordsFor(setting, value);
  if (isSo(setting, value)) return ok({ words, intents: [] });
  const intents = valueIntents(path, setting, value);
  return ok({ words, intents: [...consentFor(option, value, knowledge.catalogue, files), ...intents] });
}

export function resetIntents(
  { option }: Extract<ChangeRequest, { kind: 'reset-setting' }>,
  knowledge: Knowledge,
  files: FileState,
): Outcome {
  const found = subjectOf(option, knowledge, files.configuration);
  if (found === undefined) return unknownSetting(option);
  const { path, setting } = found;
  const words = { kind: 'reset', title: setting.title, option, from: shownState(setting) } as const;
  return ok({ words, intents: setting.state.kind === 'default' ? [] : [resetTo(path)] });
}

interface Subject {
  readonly path: readonly string[];
  /** Its title says what it belongs to. */
  readonly setting: Setting;
}

/** Undefined for what is neither known nor in the files, and for the pattern of an entry that has no name yet. */
function subjectOf(option: string, knowledge: Knowledge, configuration: Configuration): Subject | undefined {
  const path = optionPathOf(option);
  if (path === undefined || path.some(isPlaceholder)) return undefined;
  const known = knownSetting(knowledge, path);
  if (known === undefined) {
    const setting = unknownSettingAt(path, configuration);
    if (setting.state.kind === 'default') return undefined;
    return { path, setting: { ...setting, title: fullTitle(path) } };
  }
  const setting = settingAt(known, configuration);
  const title = known.curated?.title ?? fullTitle(path, known.record?.path);
  return { path, setting: { ...setting, title } };
}

/** The page has said that what is chosen here is not free software, and asked. */
function consentFor(option: string, value: NixValue, catalogue: Catalogue, files: FileState) {
  const unfreeNames = unfreeNamesIn(option, value, catalogue);
  if (unfreeNames.length === 0) return [];
  return allowIntents({ free: false, unfreeNames }, unfreeConsent(files.configuration));
}

function unfreeNamesIn(option: string, value: NixValue, catalogue: Catalogue): readonly string[] {
  const setting = catalogue.setting(option);
  if (value.type === 'bool') {
    if (!value.value) return [];
    const app = catalogue.appOfProgram(option);
    return [...(app?.free === false ? unfreeNamesOf(app) : []), ...(setting?.unfreeNames ?? [])];
  }
  const chosen = value.type === 'list' ? value.items.map(textOf) : [textOf(value)];
  return (setting?.choices ?? []).flatMap((choice) =>
    chosen.includes(choice.value) ? (choice.unfreeNames ?? []) : [],
  );
}

/** What is not set and is asked for by its default stays unset. */
function isSo({ state, default: standard }: Setting, value: NixValue): boolean {
  const now = state.kind === 'default' ? standard : state.kind === 'set' ? state.value : null;
  return now !== null && JSON.stringify(now) === JSON.stringify(value);
}

function wordsFor(setting: Setting, value: NixValue): ChangeWords {
  const { title, option } = setting;
  if (value.type === 'bool') return { kind: value.value ? 'turn-on' : 'turn-off', title, option };
  return { kind: 'set', title, option, from: shownState(setting), to: shownValue(setting, value) };
}

function shownState(setting: Setting): string | null {
  const { state } = setting;
  if (state.kind === 'default') return null;
  const value = state.kind === 'set' ? state.value : null;
  if (value !== null) return shownValue(setting, value);
  return isSecret(setting.type) ? hiddenText : shorten(state.text);
}

function shownValue({ choices, type }: Setting, value: NixValue): string {
  if (isSecret(type) && value.type !== 'null') return hiddenText;
  const choice = value.type === 'string' ? choices.find((one) => one.value === value.value) : undefined;
  return choice?.label ?? showValue(value);
}

function unknownSetting(option: string): Outcome {
  return fail({ kind: 'unknown-setting', sentence: say`No setting called ${option} is known.` });
}

function readOnlySetting({ title }: Setting): Outcome {
  return fail({
    kind: 'not-possible',
    sentence: say`${inLanguage(title)}: NixOS works this out from other settings, and it cannot be set.`,
  });
}
