/** Pictures of the fields in all their states. */
import type { Page } from 'playwright-core';
import type { Shot } from '../shots.ts';

const scenario = 'fields';

/** An open list lies above the page and belongs to its field, not to a landmark. */
const listRules = ['region'];

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name, exact: true });
  await field.fill(text);
  await field.blur();
}

export const fieldShots: readonly Shot[] = [
  { name: 'fields-scalars', scenario, place: 'scalars', isWhole: true },
  { name: 'fields-choices', scenario, place: 'choices', isWhole: true },
  { name: 'fields-lists', scenario, place: 'lists', isWhole: true },
  { name: 'fields-sets', scenario, place: 'sets', isWhole: true },
  {
    name: 'fields-wrong',
    scenario,
    place: 'scalars',
    isWhole: true,
    prepare: async (page) => {
      await type(page, 'SSH port', '70000');
      await type(page, 'Opacity', 'much');
      await type(page, 'Host name', '');
      await type(page, 'Wallpaper', 'hills.png');
      await type(page, 'Start-up script', 'x: (x');
      await page.locator('input[type=password]').fill('secret');
    },
  },
  {
    name: 'fields-suggestions',
    scenario,
    place: 'scalars',
    rulesNotMeant: listRules,
    prepare: async (page) => {
      await page.getByRole('combobox', { name: 'Time zone' }).scrollIntoViewIfNeeded();
      await page.getByRole('combobox', { name: 'Time zone' }).click();
    },
  },
  {
    name: 'fields-packages',
    scenario,
    place: 'scalars',
    rulesNotMeant: listRules,
    prepare: async (page) => {
      const field = page.getByRole('combobox', { name: 'Editor' });
      await field.scrollIntoViewIfNeeded();
      // A list closes when the page is scrolled under it.
      await page.waitForTimeout(200);
      await field.fill('edit');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'fields-nested',
    scenario,
    place: 'sets',
    isWhole: true,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Show example.org' }).click();
      await page.getByRole('button', { name: 'Show /' }).first().click();
      await page.getByRole('button', { name: 'Show 10.0.0.2' }).click();
      await page.getByRole('button', { name: 'Show upstream' }).click();
      await page.getByRole('button', { name: 'Show ports' }).click();
      await page.getByRole('button', { name: 'Rename EDITOR' }).click();
    },
  },
  {
    name: 'fields-adding',
    scenario,
    place: 'lists',
    isWhole: true,
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Add an entry' }).first().click();
      await type(page, 'Add an entry to Open ports', '99999');
    },
  },
];
