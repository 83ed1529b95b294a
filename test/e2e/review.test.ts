/** What the review knows before anybody is asked for a password, and what it does about work of others. */
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { engines, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

const lastBrace = /\}\s*$/;

describe.skipIf(chromiumNeed.isMissing)(`The review${chromiumNeed.note}`, () => {
  for (const { engine, name, skip } of engines) {
    it.skipIf(skip)(`finds a misspelt setting, mends it by its button, and applies, ${name}`, async () => {
      const snowglobe = await serveSnowglobe({ engine });
      onTestFinished(() => snowglobe.remove());
      const text = await snowglobe.readConfiguration();
      await snowglobe.writeConfiguration(text.replace(lastBrace, '  hardware.bluetoth.enable = true;\n}\n'));
      const { page } = await openPage(snowglobe.address);
      await tick(page, 'Thunderbird');
      await goTo(page, '/changes');
      const found = page.getByRole('region', { name: 'Checked beforehand' });
      await found
        .getByText(/bluetoth/)
        .first()
        .waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Apply anyway…' }).waitFor();
      await takePicture(page, engine, 'review-1-found');
      await found
        .getByRole('button', { name: /hardware\.bluetooth/ })
        .first()
        .click();
      await page.getByText('Nothing wrong was found').waitFor({ timeout: 60_000 });
      await takePicture(page, engine, 'review-2-mended');
      await apply(page);
      await outcome(page, 'Done');
      const after = await snowglobe.readConfiguration();
      expect(after).toContain('hardware.bluetooth.enable = true;');
      expect(after).not.toContain('bluetoth');
      expect(after).toContain('thunderbird');
    });
  }

  it('keeps what another editor wrote in the meantime', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await goTo(page, '/changes');
    await page.getByRole('button', { name: 'Apply', exact: true }).waitFor();
    const text = await readFile(snowglobe.configuration, 'utf8');
    await snowglobe.writeConfiguration(`# Written elsewhere.\n${text}`);
    // The page sees it by itself; whoever was faster is asked.
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const replanned = page.getByText('was changed elsewhere meanwhile');
    await dialog.or(replanned).first().waitFor();
    await takePicture(page, 'stand-in', 'review-3-elsewhere');
    if (await dialog.isVisible()) {
      await dialog.getByRole('button', { name: 'Continue' }).click();
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await outcome(page, 'Done');
    const after = await snowglobe.readConfiguration();
    expect(after).toMatch(/^# Written elsewhere\./);
    expect(after).toContain('thunderbird');
  });

  it('offers to finish, or to put back, what a crash left', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const before = await snowglobe.readConfiguration();
    const { page: first } = await openPage(snowglobe.address);
    await tick(first, 'Thunderbird');
    await goTo(first, '/');
    await first.getByRole('button', { name: /Rehearse a failure/ }).click();
    await first.getByRole('option', { name: 'Everything takes long' }).click();
    await apply(first);
    await expect.poll(() => snowglobe.readConfiguration()).toContain('thunderbird');
    const helper = await readFile(
      `${snowglobe.dataDirectory}/practice/var/lib/snowglobe/job/helper.json`,
      'utf8',
    );
    process.kill(JSON.parse(helper).pid, 'SIGKILL');
    await snowglobe.kill();

    const again = await snowglobe.restart();
    onTestFinished(() => again.remove());
    const { page } = await openPage(again.address);
    await page.getByRole('button', { name: 'Put everything back' }).first().waitFor();
    await takePicture(page, 'stand-in', 'review-4-interrupted');
    expect(await again.readConfiguration(), 'nothing is put back unasked').toContain('thunderbird');
    await page.getByRole('button', { name: 'Put everything back' }).first().click();
    await outcome(page, 'Done');
    expect(await again.readConfiguration()).toBe(before);
    await goTo(page, '/changes');
    await page.getByText('Install Thunderbird').first().waitFor();
  });
});
