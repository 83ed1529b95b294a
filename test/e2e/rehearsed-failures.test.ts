/** Whatever goes wrong: it is said in plain words, the files are as they were, the changes are still there. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { engines, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, rehearse, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

const failures = [
  { choice: 'An app does not build', sentence: 'could not be built' },
  { choice: 'The disk is full', sentence: 'The disk is full' },
  { choice: 'The start menu cannot be written', sentence: 'The partition for starting the computer' },
  { choice: 'No network', sentence: 'Something could not be downloaded' },
] as const;

describe.skipIf(chromiumNeed.isMissing)(`A failure that is rehearsed${chromiumNeed.note}`, () => {
  for (const { engine, name, skip } of engines) {
    it.skipIf(skip)(`changes no file and loses no change, ${name}`, async () => {
      const snowglobe = await serveSnowglobe({ engine });
      onTestFinished(() => snowglobe.remove());
      const before = await snowglobe.readConfiguration();
      const { page } = await openPage(snowglobe.address);
      await tick(page, 'Thunderbird');

      for (const { choice, sentence } of failures) {
        await rehearse(page, choice);
        await apply(page);
        expect(await outcome(page, 'This did not work'), choice).toContain(sentence);
        expect(await snowglobe.readConfiguration(), choice).toBe(before);
        await page.getByRole('button', { name: 'Back to changes' }).click();
        await page.getByText('Install Thunderbird').first().waitFor();
      }

      await rehearse(page, 'Let it succeed');
      await apply(page);
      await outcome(page, 'Done');
    });
  }

  it('of a service says that the new system is in place', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await rehearse(page, 'A service does not start');
    await apply(page);
    expect(await outcome(page, 'This did not work')).toContain('a service of it did not start');
    expect(await snowglobe.readConfiguration()).toContain('programs.thunderbird.enable = true;');
  });

  it('that makes everything slow can be stopped, also after the page was loaded anew', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const before = await snowglobe.readConfiguration();
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await rehearse(page, 'Everything takes long');
    await apply(page);
    await page.getByRole('list', { name: 'Stages' }).waitFor();
    await page.reload();
    await goTo(page, '/history');
    await page.getByRole('region', { name: 'Running job' }).getByRole('link', { name: 'Show' }).click();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
    await outcome(page, 'Stopped');
    expect(await snowglobe.readConfiguration()).toBe(before);
    await goTo(page, '/changes');
    await page.getByText('Install Thunderbird').first().waitFor();
  });
});
