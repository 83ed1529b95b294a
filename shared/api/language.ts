/** The languages that Snowglobe speaks, and which of them a system's or a browser's wish means. */
import { z } from 'zod';

/** Language tags as BCP 47 has them. English is what everything is written in first. */
export const languageSchema = z.enum(['en', 'de', 'fr', 'es', 'uk', 'zh-Hans']);
export type Language = z.infer<typeof languageSchema>;

export const languages: readonly Language[] = languageSchema.options;

/** `system`: as the system of the computer, or where that has no language, as the browser. */
export const languageChoiceSchema = z.enum(['system', ...languageSchema.options]);
export type LanguageChoice = z.infer<typeof languageChoiceSchema>;

/**
 * The first of these that Snowglobe speaks; null where it speaks none. Takes language tags (`de-AT`) and what stands in
 * LANG (`de_AT.UTF-8@euro`). `C` and `POSIX` are no language. A wish for traditional Chinese is answered with the
 * simplified one, which is nearer to it than English.
 */
export function matchLanguage(wishes: readonly string[]): Language | null {
  for (const wish of wishes) {
    const primary = /^[a-z]+/.exec(wish.toLowerCase())?.[0];
    const matched = languages.find((language) => language.split('-')[0] === primary);
    if (matched !== undefined) return matched;
  }
  return null;
}
