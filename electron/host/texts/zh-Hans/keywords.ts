/** Words that people search with, besides those in the titles. */
import type { Keywords } from '../say.ts';

export const keywords: Keywords = { pages: {}, settings: {}, apps: {} };
