/** Snowglobe killed in the middle, and started again: nothing is half done, and the person is told. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, rehearse, tick, tryOut } from '../helpers/walk.ts';

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

  it('is offered to be finished or put back when its helper was killed too', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const before = await snowglobe.readConfiguration();
    const { page: first } = await openPage(snowglobe.address);
    await tick(first, 'Thunderbird');
    await rehearse(first, 'Everything takes long');
    await apply(first);
    const state = `${snowglobe.dataDirectory}/practice/var/lib/snowglobe`;
    await expect.poll(() => existsSync(`${state}/journal/program.json`), { timeout: 30_000 }).toBe(true);
    expect(await snowglobe.readConfiguration()).toContain('programs.thunderbird.enable = true;');
    // The power goes: nothing of it lives on.
    for (const file of ['job/helper.json', 'journal/program.json']) {
      const { pid } = JSON.parse(await readFile(`${state}/${file}`, 'utf8'));
      process.kill(file === 'job/helper.json' ? pid : -pid, 'SIGKILL');
    }
    await snowglobe.kill();

    const again = await snowglobe.restart();
    onTestFinished(() => again.remove());
    const { page } = await openPage(again.address);
    await page.getByRole('button', { name: 'Put everything back' }).first().waitFor();
    await takePicture(page, 'stand-in', 'review-4-interrupted');
    expect(await again.readConfiguration(), 'nothing is put back unasked').toContain(
      'programs.thunderbird.enable = true;',
    );
    await page.getByRole('button', { name: 'Put everything back' }).first().click();
    await outcome(page, 'Done');
    expect(await again.readConfiguration()).toBe(before);
    await goTo(page, '/changes');
    await page.getByText('Install Thunderbird').first().waitFor();
  });
});
