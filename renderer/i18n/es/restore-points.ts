/** History and Updates. */
import type { restorePointTexts as english } from '../en/restore-points.ts';
import type { Translation } from '../load-texts.ts';

export const restorePointTexts: Translation<typeof english> = {};
