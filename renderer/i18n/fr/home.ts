/** Home, and the page for a configuration that cannot be read. */
import type { homeTexts as english } from '../en/home.ts';
import type { Translation } from '../load-texts.ts';

export const homeTexts: Translation<typeof english> = {};
