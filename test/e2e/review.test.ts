/** What the review knows before anybody is asked for a password. */
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
      await page.getByText('Perhaps hardware.bluetooth was meant.').waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Apply anyway…' }).waitFor();
      await takePicture(page, engine, 'review-1-found');
      await page.getByRole('button', { name: 'Use hardware.bluetooth instead' }).click();
      await page.getByText('Nothing wrong was found').first().waitFor({ timeout: 60_000 });
      await takePicture(page, engine, 'review-2-mended');
      await apply(page);
      await outcome(page, 'Done');
      const after = await snowglobe.readConfiguration();
      expect(after).toContain('hardware.bluetooth.enable = true;');
      expect(after).not.toContain('bluetoth');
      expect(after).toContain('programs.thunderbird.enable = true;');
    });
  }
});
