/** Changes the language that the host speaks; each catalogue is read when it is first wanted. */
import type { Language } from '#shared/api/language.ts';
import { type Keywords, setSpoken, type Texts } from './say.ts';

interface Spoken {
  readonly texts: Texts;
  readonly keywords: Keywords;
}

export const loadTexts: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Spoken>>> = {
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
  const loaded = language === 'en' ? null : await loadTexts[language]();
  if (mine === newest) setSpoken(language, loaded?.texts ?? {}, loaded?.keywords);
}
