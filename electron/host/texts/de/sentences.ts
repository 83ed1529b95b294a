/** What the host says itself. */
import type { Texts } from '../say.ts';

export const sentences: Texts = {};
