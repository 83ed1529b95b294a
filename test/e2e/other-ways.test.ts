/** What becomes a restore point besides a tick that is applied at once. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`A new restore point${chromiumNeed.note}`, () => {
  it('can wait for the next start, while the running one stays', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await apply(page, 'From next start');
    expect(await outcome(page, 'Done')).toContain('takes effect at the next start');

    await goTo(page, '/history');
    const points = page.getByRole('listitem');
    const made = points.filter({ has: page.getByRole('heading', { name: /· Thunderbird$/ }) });
    await made.getByText('Starts by default').waitFor();
    expect(await made.getByText('Running').count()).toBe(0);
    const running = points.filter({ hasText: 'Running' });
    expect(await running.count()).toBe(1);
  });

  it('comes of an update, and takes up what was edited elsewhere', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await goTo(page, '/updates');
    await page.getByRole('button', { name: 'Update now' }).click();
    expect(await outcome(page, 'Done')).toContain('The system is up to date');
    await page.getByRole('button', { name: 'Close', exact: true }).click();

    const text = await snowglobe.readConfiguration();
    const edited = text.replace('"Europe/Amsterdam"', '"Europe/Paris"');
    expect(edited).not.toBe(text);
    await snowglobe.writeConfiguration(edited);
    await goTo(page, '/');
    await page.getByText('The configuration was changed and not applied').waitFor();

    await tick(page, 'Thunderbird');
    await apply(page);
    await outcome(page, 'Done');
    expect(await snowglobe.readConfiguration()).toContain('"Europe/Paris"');
    await goTo(page, '/');
    await page.getByText('Matches the running system').waitFor();
  });
});
