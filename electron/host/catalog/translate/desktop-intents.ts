/** Choosing a desktop: it and its sign-in screen are turned on, the others that are on are turned off. */
import type { ChangeRequest } from '#shared/api/changes.ts';
import type { Intent, NixValue } from '#shared/api/intent.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Translation, TranslationProblem } from '../../changes/translate.ts';
import { say } from '../../texts/say.ts';
import { desktops, graphicalScreen, sessionToBeginWith, signInScreens } from '../curated/desktops.ts';
import type { FileState } from '../installed-state.ts';
import type { Knowledge } from '../options/known-settings.ts';
import { nameHere } from '../settings-here.ts';
import { resetIntents, setIntents } from './setting-intents.ts';

export function desktopIntents(
  { desktop }: Extract<ChangeRequest, { kind: 'choose-desktop' }>,
  knowledge: Knowledge,
  files: FileState,
): Result<Translation, TranslationProblem> {
  const { catalogue, options } = knowledge;
  const chosen = desktops.find(({ id }) => id === desktop);
  const setting = chosen && catalogue.setting(chosen.option);
  const here = setting && nameHere(setting, options);
  if (chosen === undefined || setting === undefined || here === undefined) {
    return fail({ kind: 'unknown-setting', sentence: say`No desktop called ${desktop} is known here.` });
  }
  const nameOf = (option: string): string => {
    const known = catalogue.setting(option);
    return (known && nameHere(known, options)) ?? option;
  };
  const isOn = (option: string): boolean => {
    const state = files.settingState(nameOf(option));
    return state.kind !== 'default' && state.text !== 'false';
  };

  const present = desktops.filter(({ option }) => isOn(option));
  const signIn: readonly string[] = signInScreens[chosen.signIn];
  const others = [
    ...present.filter((other) => other !== chosen).map(({ option }) => option),
    ...Object.values(signInScreens)
      .flat()
      .filter((option) => !signIn.includes(option) && isOn(option)),
  ];
  const wanted = [chosen.option, ...signIn, ...(chosen.needsX11 ? [graphicalScreen] : [])];

  const intents: Intent[] = [];
  for (const [option, isWanted] of [
    ...others.map((option) => [option, false] as const),
    ...wanted.map((option) => [option, true] as const),
  ]) {
    const value: NixValue = { type: 'bool', value: isWanted };
    const translation = setIntents({ kind: 'set-setting', option: nameOf(option), value }, knowledge, files);
    if (!translation.ok) return translation;
    intents.push(...translation.value.intents);
  }
  if (!present.includes(chosen) || others.length > 0) {
    const reset = resetIntents({ kind: 'reset-setting', option: sessionToBeginWith }, knowledge, files);
    if (reset.ok) intents.push(...reset.value.intents);
  }

  const titles = present.map(({ option }) => catalogue.setting(option)?.title ?? option);
  const from = titles.length === 0 ? null : titles.join(', ');
  const words = { kind: 'set', title: 'Desktop', option: here, from, to: setting.title } as const;
  return ok({ words, intents });
}
