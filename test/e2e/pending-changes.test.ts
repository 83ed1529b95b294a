/** Changes wait until they are applied: undone, redone, discarded, and still there after a restart. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { appSwitch, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`Pending changes${chromiumNeed.note}`, () => {
  it('are undone, redone and discarded, and come back after a discard', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    const title = (text: string) =>
      page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor();
    const press = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();

    await tick(page, 'Thunderbird');
    await tick(page, 'GIMP');
    await goTo(page, '/changes');
    await title('Review 2 changes');
    await page.getByText('Remove GIMP').waitFor();

    await press('Undo');
    await title('Review 1 change');
    await press('Redo');
    await title('Review 2 changes');
    await press('Undo: Install Thunderbird');
    await title('Review 1 change');

    await press('Discard all');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Discard', exact: true }).click();
    await title('Changes');
    await press('Undo');
    await title('Review 1 change');
  });

  it('are kept over a restart', async () => {
    const first = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => first.remove());
    const before = await openPage(first.address);
    await tick(before.page, 'Thunderbird');

    await before.page.close();
    const second = await first.restart();
    onTestFinished(() => second.stop());
    const { page } = await openPage(second.address);
    await goTo(page, '/apps');
    await expect.poll(() => appSwitch(page, 'Thunderbird').isChecked()).toBe(true);
    await goTo(page, '/changes');
    await page.getByText('Install Thunderbird').first().waitFor();
  });

  it('are the same in two windows at once', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    const second = await page.context().newPage();
    await second.goto(new URL('/#/changes', snowglobe.address).href);
    await second.getByText('No changes are waiting').waitFor();
    await tick(page, 'Thunderbird');
    await second.getByText('Install Thunderbird').first().waitFor();
  });
});
