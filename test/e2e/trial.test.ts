/** Trying before keeping, in a real browser over the practice computer. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

async function startWith(app: string) {
  const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
  onTestFinished(() => snowglobe.remove());
  const { page } = await openPage(snowglobe.address);
  await tick(page, app);
  await goTo(page, '/changes');
  await page.getByRole('heading', { name: 'Review 1 change' }).waitFor();
  return { snowglobe, page };
}

describe.skipIf(chromiumNeed.isMissing)(`Trying${chromiumNeed.note}`, () => {
  it('asks on every screen, and keeps on a yes', async () => {
    const { snowglobe, page } = await startWith('Thunderbird');
    await page.getByText('Nothing wrong was found').first().waitFor();
    await page.getByRole('button', { name: 'How a trial goes' }).click();
    await page.getByRole('radio', { name: '1 min' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Try for 1 minute' }).click();

    await page.getByRole('region', { name: 'Keep this?' }).waitFor();
    await page.getByRole('timer', { name: /0:5\d$/ }).waitFor();
    await takePicture(page, 'stand-in', 'trial');
    await goTo(page, '/history');
    await page.getByRole('region', { name: 'Keep the new system?' }).waitFor();
    await page.reload();
    const bar = page.getByRole('region', { name: 'Keep the new system?' });
    await bar.getByRole('button', { name: 'Keep' }).click();

    await goTo(page, '/apply');
    expect(await outcome(page, 'Done')).toContain('Your change is kept');
    expect(await snowglobe.readConfiguration()).toContain('programs.thunderbird.enable = true;');
  });

  it('goes back when asked to, with the changes still waiting', async () => {
    const { snowglobe, page } = await startWith('Thunderbird');
    const before = await snowglobe.readConfiguration();
    await page.getByRole('button', { name: /^Try for/ }).click();
    await page.getByRole('region', { name: 'Keep this?' }).waitFor();
    expect(await snowglobe.readConfiguration()).not.toBe(before);
    await page.getByRole('button', { name: 'Go back now' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gone back' }).waitFor();
    expect(await snowglobe.readConfiguration()).toBe(before);
    await page.getByRole('button', { name: 'Back to changes' }).click();
    await page.getByRole('heading', { name: 'Review 1 change' }).waitFor();
  });
});
