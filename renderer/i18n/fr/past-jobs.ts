/** Jobs that ended: interrupted ones that wait to be put right, and those of the past. */
import type { pastJobsTexts as english } from '../en/past-jobs.ts';
import type { Translation } from '../load-texts.ts';

export const pastJobsTexts: Translation<typeof english> = {};
