/** The main job in a real browser: from a tick to a new restore point, and back. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { engines, serveSnowglobe } from '../helpers/served-snowglobe.ts';
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
        const { page, complaints } = await openPage(snowglobe.address);

        await tick(page, 'Thunderbird');
        expect(await snowglobe.readConfiguration(), 'a tick writes nothing').toBe(before);

        await goTo(page, '/changes');
        await page.getByRole('heading', { name: 'Review 1 change' }).waitFor();
        await page.getByText('Install Thunderbird').first().waitFor();
        const diff = page.getByRole('region', { name: /configuration\.nix/ }).first();
        expect(await diff.innerText()).toMatch(/thunderbird/);

        await apply(page);
        expect(await outcome(page, 'Done')).toContain('Your change is in place');
        const after = await snowglobe.readConfiguration();
        expect(after).not.toBe(before);
        expect(after).toContain('thunderbird');

        await goTo(page, '/history');
        const newest = page.getByRole('listitem').filter({ hasText: 'Thunderbird' }).first();
        await newest.getByText('Running').waitFor();
        const number = Number(/\d+/.exec(await newest.getByRole('heading').innerText())?.[0]);

        await page.getByRole('button', { name: `Go back to restore point ${number - 1}` }).click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'Go back' }).click();
        expect(await outcome(page, 'Done')).toContain(`as it was at restore point ${number - 1}`);

        await goTo(page, '/history');
        const earlier = page
          .getByRole('listitem')
          .filter({ hasText: `${number - 1} ·` })
          .first();
        await earlier.getByText('Running').waitFor();
        expect(await snowglobe.readConfiguration(), 'going back leaves the files').toBe(after);

        await goTo(page, '/apps');
        expect(await appSwitch(page, 'Thunderbird').isChecked()).toBe(true);
        expect(complaints).toEqual([]);
      });
    }
  },
);
