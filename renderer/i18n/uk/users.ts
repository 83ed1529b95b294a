/** The people who use the computer: the list, one person's page, the dialogs; and changes about them. */
import type { usersTexts as english } from '../en/users.ts';
import type { Translation } from '../load-texts.ts';

export const usersTexts: Translation<typeof english> = {};
