/** The texts of a language: English is always there, each other one is a file of its own that is fetched when wanted. */
import type { Language } from '#shared/api/language.ts';
import { en } from './en.ts';
import type { MessageId } from './text.tsx';

export type PageTexts = Readonly<Record<MessageId, string>>;

/** As translators write them; what is missing is shown in English. */
export type TranslatedTexts = Readonly<Partial<PageTexts>>;

/** One file of a language, with the ids of the English file of that name. */
export type Translation<English> = { readonly [Id in keyof English]?: string };

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly texts: TranslatedTexts }>>> =
  {
    de: () => import('./de.ts'),
    fr: () => import('./fr.ts'),
    es: () => import('./es.ts'),
    uk: () => import('./uk.ts'),
    'zh-Hans': () => import('./zh-Hans.ts'),
  };

/** Only what was translated: for the tests of completeness. */
export async function loadTranslated(language: Exclude<Language, 'en'>): Promise<TranslatedTexts> {
  return (await loaders[language]()).texts;
}

/** A language that cannot be fetched, because the connection is gone, is English meanwhile. */
export async function loadTexts(language: Language): Promise<PageTexts> {
  if (language === 'en') return en;
  const translated = await loadTranslated(language).catch((): TranslatedTexts => ({}));
  return { ...en, ...translated };
}
