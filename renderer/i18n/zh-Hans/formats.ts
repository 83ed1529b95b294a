/** How dates, lists and quotations are put together. */
import type { formatsTexts as english } from '../en/formats.ts';
import type { Translation } from '../load-texts.ts';

export const formatsTexts: Translation<typeof english> = {
  'format.moment': '{day} {time}',
  'format.separator': '、',
  'format.quoted': '“{text}”',
};
