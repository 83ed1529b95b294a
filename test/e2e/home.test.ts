/** Home at a glance, in a real browser on the practice computer: what needs a look, and what people come to do. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, rehearse, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`Home${chromiumNeed.note}`, () => {
  it('shows what needs a look and where to go, and one quiet line when nothing does', {
    timeout: 240_000,
  }, async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await page.getByText('All is well').waitFor();
    await page.getByText('Does not clean up by itself').waitFor();
    await takePicture(page, 'home', '1-all-is-well');

    await tick(page, 'Thunderbird');
    await goTo(page, '/');
    await page.getByRole('link', { name: '1 change is waiting' }).waitFor();
    await rehearse(page, 'A service does not start');
    await apply(page);
    await outcome(page, 'This did not work');

    await goTo(page, '/');
    await page.getByText('CUPS Scheduler does not run').waitFor();
    await takePicture(page, 'home', '2-failed-service');
    await page.getByRole('button', { name: 'See log of cups.service' }).click();
    const dialog = page.getByRole('dialog', { name: 'What cups.service wrote last' });
    await dialog.getByText('Address already in use').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await rehearse(page, 'Let it succeed');
    await tick(page, 'Inkscape');
    await apply(page);
    await outcome(page, 'Done');
    await goTo(page, '/');
    await page.getByText('All is well').waitFor();
  });

  it('has quick tasks, and the search finds the same by what somebody wants to do', {
    timeout: 90_000,
  }, async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    for (const [text, place] of [
      ['turn on bluetooth', '#/settings/bluetooth?option=hardware.bluetooth.enable'],
      ['change password', '#/settings/users'],
      ['share a folder', '#/settings/sharing?option=services.samba.enable'],
    ] as const) {
      await goTo(page, '/');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill(text);
      await page.getByRole('option').filter({ hasText: 'Task' }).first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash, { message: text }).toBe(place);
    }
    await goTo(page, '/');
    await page.getByRole('link', { name: 'Add a printer' }).click();
    await page.getByRole('heading', { level: 1, name: 'Printing' }).waitFor();
  });
});
