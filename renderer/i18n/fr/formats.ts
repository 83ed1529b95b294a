/** How dates, lists and quotations are put together. */
import type { formatsTexts as english } from '../en/formats.ts';
import type { Translation } from '../load-texts.ts';

export const formatsTexts: Translation<typeof english> = {
  // `Today, 14:05`, `3 November 2025, 18:40`
  'format.moment': '{day} à {time}',
  // Between two of several short things, where no “and” is wanted: in English a comma and a space.
  'format.separator': ', ',
  // A value that is one word or several: in the quotation marks of the language.
  'format.quoted': '« {text} »',
};
