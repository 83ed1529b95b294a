/** Everyday pages, their sections and settings. */
import type { Texts } from '../say.ts';

export const settings: Texts = {};
