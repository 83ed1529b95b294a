/** All settings: the tree, its pages, and everything about one setting. */
import type { optionsTexts as english } from '../en/options.ts';
import type { Translation } from '../load-texts.ts';

export const optionsTexts: Translation<typeof english> = {};
