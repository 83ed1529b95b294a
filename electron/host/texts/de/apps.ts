/** Apps we wrote about. */
import type { Texts } from '../say.ts';

export const apps: Texts = {};
