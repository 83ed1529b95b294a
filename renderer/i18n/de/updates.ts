/** What an update would change, inputs of a flake, and room for what is to come. */
import type { updateTexts as english } from '../en/updates.ts';
import type { Translation } from '../load-texts.ts';

export const updateTexts: Translation<typeof english> = {};
