/** Settings: pages and rows. */
import type { settingsTexts as english } from '../en/settings.ts';
import type { Translation } from '../load-texts.ts';

export const settingsTexts: Translation<typeof english> = {};
