/** Fields: what they are called, what they offer, and what they say about a value that does not fit. */
import type { fieldsTexts as english } from '../en/fields.ts';
import type { Translation } from '../load-texts.ts';

export const fieldsTexts: Translation<typeof english> = {};
