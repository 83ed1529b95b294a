/** What people come to do, on Home and in the search. */
import type { tasksTexts as english } from '../en/tasks.ts';
import type { Translation } from '../load-texts.ts';

export const tasksTexts: Translation<typeof english> = {};
