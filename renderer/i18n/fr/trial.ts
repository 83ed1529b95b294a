/** Trying a new system: the countdown, the two answers, how it ended, and what is preferred. */
import type { trialTexts as english } from '../en/trial.ts';
import type { Translation } from '../load-texts.ts';

export const trialTexts: Translation<typeof english> = {};
