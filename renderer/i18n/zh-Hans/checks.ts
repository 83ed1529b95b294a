/** What is looked at before an apply, and work of another editor that is in the way. */
import type { checksTexts as english } from '../en/checks.ts';
import type { Translation } from '../load-texts.ts';

export const checksTexts: Translation<typeof english> = {};
