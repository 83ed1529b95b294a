/** The running job and how it ended. */
import type { applyTexts as english } from '../en/apply.ts';
import type { Translation } from '../load-texts.ts';

export const applyTexts: Translation<typeof english> = {};
