/** What uses the disk, and cleaning up. */
import type { spaceTexts as english } from '../en/space.ts';
import type { Translation } from '../load-texts.ts';

export const spaceTexts: Translation<typeof english> = {};
