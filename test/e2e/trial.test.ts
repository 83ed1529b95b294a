/** Try: the new system runs, and stays only when somebody says so. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { engines, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { outcome, tick, tryOut } from '../helpers/walk.ts';

afterAll(closeBrowser);

async function newestPoint(page: Page): Promise<string> {
  await goTo(page, '/history');
  return page.getByRole('listitem').filter({ hasText: 'Running' }).first().innerText();
}

describe.skipIf(chromiumNeed.isMissing)(`A trial${chromiumNeed.note}`, () => {
  for (const { engine, name, skip } of engines) {
    it.skipIf(skip)(`goes back by a button from any page, and is kept the second time, ${name}`, async () => {
      const snowglobe = await serveSnowglobe({ engine });
      onTestFinished(() => snowglobe.remove());
      const before = await snowglobe.readConfiguration();
      const { page } = await openPage(snowglobe.address);
      const point = await newestPoint(page);
      await tick(page, 'Thunderbird');

      await tryOut(page);
      expect(await snowglobe.readConfiguration()).toContain('thunderbird');
      await takePicture(page, engine, 'trial-1-keep');
      await goTo(page, '/');
      await page.getByText('Keep the new system?').waitFor();
      expect(await page.getByText('The configuration was changed and not applied').count()).toBe(0);
      await takePicture(page, engine, 'trial-2-home');
      await page.getByRole('button', { name: 'Go back now' }).click();
      await goTo(page, '/apply');
      expect(await outcome(page, 'Gone back')).toContain('The computer is as it was before.');
      await takePicture(page, engine, 'trial-3-gone-back');
      expect(await snowglobe.readConfiguration()).toBe(before);
      expect(await newestPoint(page)).toBe(point);

      await tryOut(page);
      await page.getByRole('button', { name: 'Keep', exact: true }).first().click();
      await outcome(page, 'Done');
      await takePicture(page, engine, 'trial-4-kept');
      expect(await snowglobe.readConfiguration()).toContain('thunderbird');
      expect(await newestPoint(page)).toContain('Thunderbird');
    });
  }

  it('goes back when Snowglobe is killed, and the next start tells so', async () => {
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

  it('is seen, and kept, in another window too', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page, context } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await tryOut(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('heading', { name: 'Keep this?' }).waitFor();
    await other.getByRole('button', { name: 'Keep', exact: true }).first().click();
    await outcome(page, 'Done');
    await outcome(other, 'Done');
  });
});
