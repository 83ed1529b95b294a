/** Changes the language that the host speaks; each catalogue is read when it is first wanted. */
import type { Language } from '#shared/api/language.ts';
import { setSpoken, type Texts } from './say.ts';

export const loadTexts: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly texts: Texts }>>> =
  {
    de: () => import('./de/index.ts'),
    fr: () => import('./fr/index.ts'),
    es: () => import('./es/index.ts'),
    uk: () => import('./uk/index.ts'),
    'zh-Hans': () => import('./zh-Hans/index.ts'),
  };

let newest = 0;

/** Resolves when it is spoken. Of several at once the last one counts. */
export async function speak(language: Language): Promise<void> {
  newest += 1;
  const mine = newest;
  const texts = language === 'en' ? {} : (await loadTexts[language]()).texts;
  if (mine === newest) setSpoken(language, texts);
}
