/** Setting and resetting an option, as intents on the files. */
import type { ChangeRequest, ChangeWords } from '#shared/api/changes.ts';
import type { NixValue } from '#shared/api/intent.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { SettingState } from '#shared/api/settings.ts';
import { checkValue } from '#shared/options/check-value.ts';
import { shorten, showValue } from '#shared/options/show-value.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CuratedSetting } from '../curated/curated.ts';
import { type FileState, pathOf } from '../installed-state.ts';
import { allowIntents, unfreeConsent } from './unfree-consent.ts';

type Outcome = Result<Translation, TranslationProblem>;

export function setIntents(
  { option, value }: Extract<ChangeRequest, { kind: 'set-setting' }>,
  catalogue: Catalogue,
  files: FileState,
): Outcome {
  const setting = catalogue.setting(option);
  if (setting === undefined) return unknownSetting(option);
  const problem = checkValue(setting.type, value);
  if (problem !== undefined) return fail({ kind: 'wrong-value', sentence: `${setting.title}: ${problem}` });

  const state = files.settingState(option);
  const words = wordsFor(setting, value, state);
  if (isSo(setting, value, state)) return ok({ words, intents: [] });
  // Nothing is lost when one package takes the place of another.
  const replaces = state.kind === 'set' && state.value?.type === 'package' ? { replaceComputed: true } : {};
  const set = { kind: 'set', path: pathOf(option), value, ...replaces } as const;
  return ok({ words, intents: [...consentFor(option, value, catalogue, files), set] });
}

export function resetIntents(
  { option }: Extract<ChangeRequest, { kind: 'reset-setting' }>,
  catalogue: Catalogue,
  files: FileState,
): Outcome {
  const setting = catalogue.setting(option);
  if (setting === undefined) return unknownSetting(option);
  const state = files.settingState(option);
  const words = { kind: 'reset', title: setting.title, option, from: shownState(setting, state) } as const;
  return ok({ words, intents: state.kind === 'default' ? [] : [{ kind: 'unset', path: pathOf(option) }] });
}

/** The setting's own warning has said that the app behind it is not free software. */
function consentFor(option: string, value: NixValue, catalogue: Catalogue, files: FileState) {
  const app = catalogue.appOfProgram(option);
  const turnsOn = value.type === 'bool' && value.value;
  if (app === undefined || app.free || !turnsOn) return [];
  return allowIntents(app, unfreeConsent(files.configuration));
}

/** What is not set and is asked for by its default stays unset. */
function isSo(setting: CuratedSetting, value: NixValue, state: SettingState): boolean {
  const now = state.kind === 'default' ? setting.default : state.kind === 'set' ? state.value : null;
  return now !== null && JSON.stringify(now) === JSON.stringify(value);
}

function wordsFor(setting: CuratedSetting, value: NixValue, state: SettingState): ChangeWords {
  const { title, option } = setting;
  if (value.type === 'bool') return { kind: value.value ? 'turn-on' : 'turn-off', title, option };
  return { kind: 'set', title, option, from: shownState(setting, state), to: shownValue(setting, value) };
}

function shownState(setting: CuratedSetting, state: SettingState): string | null {
  if (state.kind === 'default') return null;
  return state.kind === 'set' && state.value !== null
    ? shownValue(setting, state.value)
    : shorten(state.text);
}

function shownValue({ choices }: CuratedSetting, value: NixValue): string {
  const choice = value.type === 'string' ? choices.find((one) => one.value === value.value) : undefined;
  return choice?.label ?? showValue(value);
}

function unknownSetting(option: string): Outcome {
  return fail({ kind: 'unknown-setting', sentence: `No setting called ${option} is known.` });
}
