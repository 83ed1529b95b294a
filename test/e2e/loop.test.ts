/** The main job in a real browser: from a tick to a new restore point, and back. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { engines, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { readDiff } from '../helpers/shown-diff.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, appSwitch, outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(
  `From a tick to a new restore point and back${chromiumNeed.note}`,
  () => {
    for (const { engine, name, skip } of engines) {
      it.skipIf(skip)(`goes round once ${name}`, async () => {
        const snowglobe = await serveSnowglobe({ engine });
        onTestFinished(() => snowglobe.remove());
        const before = await snowglobe.readConfiguration();
        const { page } = await openPage(snowglobe.address);
        const look = (what: string) => takePicture(page, engine, what);
        await look('1-home');

        await tick(page, 'Thunderbird');
        expect(await snowglobe.readConfiguration(), 'a tick writes nothing').toBe(before);
        await page.getByRole('status').getByText('1 change waiting').waitFor();
        await look('2-apps');

        await goTo(page, '/changes');
        await page.getByRole('heading', { name: 'Review 1 change' }).waitFor();
        await page.getByText('Install Thunderbird').first().waitFor();
        const diff = page.getByRole('region', { name: /configuration\.nix/ }).first();
        const shown = await readDiff(diff);
        expect(shown.added.map(({ text }) => text).join()).toMatch(/thunderbird/);
        await look('3-changes');

        await apply(page);
        await page.getByRole('list', { name: 'Stages' }).waitFor();
        await look('4-apply');
        expect(await outcome(page, 'Done')).toContain('Your change is in place');
        const after = await snowglobe.readConfiguration();
        expect(after, 'the file changed by what was shown, nothing else').toBe(shown.applyTo(before));
        await look('5-done');

        await goTo(page, '/history');
        const newest = page.getByRole('listitem').filter({ hasText: 'Thunderbird' }).first();
        await newest.getByText('Running').waitFor();
        await look('6-history');
        const number = Number(/\d+/.exec(await newest.getByRole('heading').innerText())?.[0]);

        await page.getByRole('button', { name: `Go back to restore point ${number - 1}` }).click();
        await look('7-go-back');
        await page.getByRole('alertdialog').getByRole('button', { name: 'Go back' }).click();
        expect(await outcome(page, 'Done')).toContain(`as it was at restore point ${number - 1}`);

        await goTo(page, '/history');
        const earlier = page.getByRole('listitem').filter({
          has: page.getByRole('heading', { name: new RegExp(`^${number - 1} ·`) }),
        });
        await earlier.getByText('Running').waitFor();
        await look('8-history');
        expect(await snowglobe.readConfiguration(), 'going back leaves the files').toBe(after);

        await goTo(page, '/apps');
        await expect.poll(() => appSwitch(page, 'Thunderbird').isChecked()).toBe(true);
      });
    }
  },
);
