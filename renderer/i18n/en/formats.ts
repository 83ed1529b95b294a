/** How dates, lists and quotations are put together. */
export const formatsTexts = {
  // `Today, 14:05`, `3 November 2025, 18:40`
  'format.moment': '{day}, {time}',
  // Between two of several short things, where no “and” is wanted: in English a comma and a space.
  'format.separator': ', ',
  // A value that is one word or several: in the quotation marks of the language.
  'format.quoted': '“{text}”',
} as const;
