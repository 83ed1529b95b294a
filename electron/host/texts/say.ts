/**
 * The host's own sentences in the language of the person. As with gettext the English text is the key, so the code
 * reads as before: say`The file ${file} was changed` is kept in the catalogues as `The file {0} was changed`.
 *
 * One language at a time for the whole host: all windows, and what is kept of a job, are in the one that was chosen last.
 * The command line, logs, commit messages and the helper never choose one, so they speak English.
 */
import type { Language } from '#shared/api/language.ts';

/** By the English text. */
export type Texts = Readonly<Record<string, string | PluralTexts>>;

/** By what Intl.PluralRules calls the number; `#` stands for it. */
export type PluralTexts = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** What people may type who look for it, parted by commas: `drucken, ausdrucken, papier`. */
export interface Keywords {
  /** By the page's id. */
  readonly pages: Readonly<Record<string, string>>;
  /** By option. */
  readonly settings: Readonly<Record<string, string>>;
  /** By attribute path. */
  readonly apps: Readonly<Record<string, string>>;
}

const noKeywords: Keywords = { pages: {}, settings: {}, apps: {} };

let spoken: { readonly language: Language; readonly texts: Texts; readonly keywords: Keywords } = {
  language: 'en',
  texts: {},
  keywords: noKeywords,
};

export function spokenLanguage(): Language {
  return spoken.language;
}

/** The catalogue of that language: what was made with it can be kept with it. */
export function spokenTexts(): Texts {
  return spoken.texts;
}

/** Words that people search with in that language. */
export function spokenKeywords(): Keywords {
  return spoken.keywords;
}

/** From now on; for `speak`, and for tests. */
export function setSpoken(language: Language, texts: Texts, keywords: Keywords = noKeywords): void {
  spoken = { language, texts, keywords };
}

/** A sentence with values in it. What has no translation is English. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const key = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
  return withValues(inLanguage(key), values);
}

/**
 * A sentence about so many of something: `sayCount(files, '# file was changed', '# files were changed')`. The second
 * one is the key. `#` stands for the number.
 */
export function sayCount(count: number, one: string, other: string): string {
  const known = spoken.texts[other];
  const form =
    typeof known === 'object'
      ? (known[new Intl.PluralRules(spoken.language).select(count)] ?? known.other)
      : (known ?? (count === 1 ? one : other));
  return form.replaceAll('#', new Intl.NumberFormat(localeOf(spoken.language)).format(count));
}

/** A text that the program keeps in English: a title of ours, a word in a table. */
export function inLanguage(english: string): string {
  const known = Object.hasOwn(spoken.texts, english) ? spoken.texts[english] : undefined;
  return typeof known === 'string' ? known : english;
}

/** Marks a text that `inLanguage` is asked for later, so that it is in the list of what is to be translated. */
export function sayLater<Text extends string>(english: Text): Text {
  return english;
}

/** `Thunderbird, Evolution and Geary` */
export function sayList(items: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(localeOf(spoken.language), { type }).format(items);
}

/** British, as in the page: days before months, and 24 hours. */
function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** `{0}` is the first of them. */
export function withValues(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index) => String(values[Number(index)] ?? whole));
}
