import { type Language, matchLanguage } from '#shared/api/language.ts';

/**
 * The language of the messages of this process, as the C library chooses it (setlocale(3)): the first of the three
 * variables that is set decides, also where it says `C`. Null where that is no language, or none that Snowglobe speaks.
 */
export function systemLanguage(environment: Readonly<Record<string, string | undefined>>): Language | null {
  const wish = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return wish ? matchLanguage([wish]) : null;
}
