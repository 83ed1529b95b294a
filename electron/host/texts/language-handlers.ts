/** The call `language.*`: which language it is to be, and the host speaks it from then on. */
import { matchLanguage } from '#shared/api/language.ts';
import { ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import type { PreferencesStore } from '../preferences/preferences.ts';
import { speak } from './speak.ts';
import { systemLanguage } from './system-language.ts';

export function createLanguageHandlers(
  preferences: Pick<PreferencesStore, 'get'>,
  environment: Readonly<Record<string, string | undefined>>,
): HandlersOf<'language.'> {
  return {
    'language.speak': async ({ preferred }) => {
      const { language: choice } = await preferences.get();
      const language =
        choice !== 'system' ? choice : (systemLanguage(environment) ?? matchLanguage(preferred) ?? 'en');
      await speak(language);
      return ok({ language });
    },
  };
}
