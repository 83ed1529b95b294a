import type { Page } from 'playwright-core';

/** What a picture begins with: a button is pressed, the first of that name. */
export const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};
