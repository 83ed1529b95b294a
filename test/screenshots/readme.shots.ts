/** `npm run screenshots`: takes the pictures in docs/images anew, from a real walk round the loop. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { apply, outcome, rehearse, tick } from '../helpers/walk.ts';

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
/** Seen in the pictures: where a configuration is. */
const dataDirectory = '/tmp/snowglobe';

afterAll(closeBrowser);

it('takes the pictures for the README', async () => {
  await rm(dataDirectory, { recursive: true, force: true });
  const snowglobe = await serveSnowglobe({ engine: 'stand-in', dataDirectory });
  onTestFinished(() => snowglobe.remove());
  const { page } = await openPage(snowglobe.address, { viewport: { width: 1100, height: 720 } });

  await keep(page, 'home');
  for (const app of ['Thunderbird', 'Krita', 'VLC']) await tick(page, app);
  await showTop(page);
  await keep(page, 'apps');
  await page.emulateMedia({ colorScheme: 'dark' });
  await goTo(page, '/settings/desktop');
  await page
    .getByRole('button', { name: /^Choose/ })
    .first()
    .waitFor();
  await keep(page, 'desktop-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await goTo(page, '/settings/network');
  await page.getByRole('switch').first().waitFor();
  await keep(page, 'settings');
  await goTo(page, '/changes');
  await page.getByRole('button', { name: 'Apply', exact: true }).and(page.locator(':enabled')).waitFor();
  await keep(page, 'changes');

  await rehearse(page, 'Everything takes long');
  await apply(page);
  await page.getByText('Building: now').waitFor({ state: 'attached' });
  await keep(page, 'applying');
  await page.getByRole('button', { name: 'Cancel', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
  await outcome(page, 'Stopped');
  await rehearse(page, 'Let it succeed');
  await apply(page);
  await outcome(page, 'Done');
  await goTo(page, '/history');
  await page.getByText('Running').first().waitFor();
  await keep(page, 'history');
});

/** Without the focus ring and the hover that the walk has left. */
async function keep(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
}

async function showTop(page: Page): Promise<void> {
  await page.locator('h1').first().scrollIntoViewIfNeeded();
}
