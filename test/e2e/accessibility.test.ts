/**
 * Screens and dialogs of a real host: nothing that axe finds. All states, the dark, and small and large windows:
 * states.test.ts, over a host in memory.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, rehearse, tick } from '../helpers/walk.ts';

interface Look {
  readonly name: string;
  readonly place: string;
  /** Opens what lies over the screen. */
  readonly open?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
};

const looks: readonly Look[] = [
  { name: 'home', place: '/' },
  { name: 'apps', place: '/apps' },
  { name: 'apps-all', place: '/apps?view=all' },
  { name: 'apps-installed', place: '/apps?view=installed' },
  { name: 'apps-nothing-found', place: '/apps?search=xyzzy' },
  { name: 'app', place: '/apps/firefox' },
  { name: 'app-not-free', place: '/apps/spotify', open: press('Install') },
  { name: 'settings', place: '/settings' },
  { name: 'settings-network', place: '/settings/network' },
  { name: 'settings-language', place: '/settings/language-and-time' },
  { name: 'settings-users', place: '/settings/users' },
  {
    name: 'settings-edit-as-nix',
    place: '/settings/network',
    open: async (page) => {
      await press(/^More for/)(page);
      await page.getByRole('menuitem', { name: 'Edit as Nix…' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'all-settings', place: '/settings/all' },
  { name: 'all-settings-set', place: '/settings/all?filter=set' },
  { name: 'all-settings-group', place: '/settings/all/services/openssh' },
  { name: 'all-settings-entries', place: '/settings/all/users/users' },
  { name: 'all-settings-entry', place: '/settings/all/users/users/jane' },
  { name: 'all-settings-option', place: '/settings/all/services/openssh/ports' },
  { name: 'all-settings-add', place: '/settings/all/users/users', open: press(/^Add…/) },
  { name: 'changes', place: '/changes' },
  { name: 'changes-discard', place: '/changes', open: press('Discard all') },
  { name: 'job', place: '/apply' },
  { name: 'history', place: '/history', open: press(/^What changed/) },
  { name: 'history-go-back', place: '/history', open: press(/^Go back to restore point/) },
  { name: 'updates', place: '/updates' },
  {
    name: 'search',
    place: '/',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Search apps, settings/ }).waitFor();
      await page.keyboard.type('print');
      await page.getByRole('option').first().waitFor();
    },
  },
];

let snowglobe: ServedSnowglobe | undefined;
const address = () => snowglobe?.address ?? '';

beforeAll(async () => {
  if (!chromiumNeed.isMissing) snowglobe = await serveSnowglobe({ engine: 'stand-in' });
});
afterAll(async () => {
  await closeBrowser();
  await snowglobe?.remove();
});

describe.skipIf(chromiumNeed.isMissing)(`Every screen${chromiumNeed.note}`, () => {
  it('can be used with a screen reader and has enough contrast', async () => {
    const { page } = await openPage(address());
    await prepare(page);
    const found: string[] = [];
    for (const { name, place, open } of looks) {
      await show(page, place);
      await open?.(page);
      await page.waitForTimeout(100);
      await takePicture(page, 'accessibility', name);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, help, nodes } of violations) {
        found.push(`${name}: ${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`);
      }
    }
    expect(found).toEqual([]);
  });
});

/** Something to show: changes that wait, and a job that failed. */
async function prepare(page: Page): Promise<void> {
  await tick(page, 'Thunderbird');
  await tick(page, 'GIMP');
  await rehearse(page, 'An app does not build');
  await apply(page);
  await outcome(page, 'This did not work');
}

/** A place without what lay over the one before, when it has been loaded. */
async function show(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).waitFor({ state: 'hidden' });
  await goTo(page, place);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}
