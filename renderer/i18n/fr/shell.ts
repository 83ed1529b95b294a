/** Frame, banners, search, and what every screen shares. */
import type { shellTexts as english } from '../en/shell.ts';
import type { Translation } from '../load-texts.ts';

export const shellTexts: Translation<typeof english> = {};
