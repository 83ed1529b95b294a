import type { Language } from '#shared/api/language.ts';

/** Each as those who speak it call it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  uk: 'Українська',
  'zh-Hans': '简体中文',
};

/** What dates and numbers are written by. English is British: days before months, 24 hours. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}
