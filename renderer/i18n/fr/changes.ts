/** Pending changes and their review. */
import type { changesTexts as english } from '../en/changes.ts';
import type { Translation } from '../load-texts.ts';

export const changesTexts: Translation<typeof english> = {};
