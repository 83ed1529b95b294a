/** Apps: shelves, results, one app. */
import type { appsTexts as english } from '../en/apps.ts';
import type { Translation } from '../load-texts.ts';

export const appsTexts: Translation<typeof english> = {};
