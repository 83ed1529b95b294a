/** Types of options in plain words. `many` stands inside another type: a list of texts. */
import type { typesTexts as english } from '../en/types.ts';
import type { Translation } from '../load-texts.ts';

export const typesTexts: Translation<typeof english> = {};
