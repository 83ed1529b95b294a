/** A trial whose window is not the only one, or is gone: it belongs to the computer. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { outcome, tick, tryOut } from '../helpers/walk.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`A job that outlives its window${chromiumNeed.note}`, () => {
  it('is a trial that goes back when Snowglobe is killed, and the next start tells so', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const before = await snowglobe.readConfiguration();
    const first = await openPage(snowglobe.address);
    await tick(first.page, 'Thunderbird');
    await tryOut(first.page);
    await snowglobe.kill();
    await expect.poll(() => snowglobe.readConfiguration(), { timeout: 10_000 }).toBe(before);

    const again = await snowglobe.restart();
    onTestFinished(() => again.remove());
    const { page } = await openPage(again.address);
    await goTo(page, '/apply');
    expect(await outcome(page, 'Gone back')).toContain('Snowglobe ended during the trial');
    await goTo(page, '/changes');
    await page.getByText('Install Thunderbird').first().waitFor();
  });

  it('is a trial that is seen, and kept, in another window', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await tryOut(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { name: 'Keep this?' }).waitFor();
    await other.getByRole('button', { name: 'Keep', exact: true }).first().click();
    await outcome(page, 'Done');
    await outcome(other, 'Done');
  });
});
