/** What is known about settings and apps. */
import type { catalogTexts as english } from '../en/catalog.ts';
import type { Translation } from '../load-texts.ts';

export const catalogTexts: Translation<typeof english> = {};
