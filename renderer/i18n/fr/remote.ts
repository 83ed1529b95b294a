/** Snowglobe in the browser of another computer, and who is using it. */
import type { remoteTexts as english } from '../en/remote.ts';
import type { Translation } from '../load-texts.ts';

export const remoteTexts: Translation<typeof english> = {};
