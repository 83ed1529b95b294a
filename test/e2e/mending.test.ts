/** A mistake in the configuration is found before anything is done, and mended by what is offered beside it. */
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { engines, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

const nix = engines.find(({ engine }) => engine === 'nix');

describe.skipIf(chromiumNeed.isMissing || nix?.skip)(`A mistake ${nix?.name}${chromiumNeed.note}`, () => {
  it('is shown with its line before the apply, and its fix is reviewed and applied', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'nix' });
    onTestFinished(() => snowglobe.remove());
    const configuration = await snowglobe.readConfiguration();
    const mistaken = configuration.replace(/\}\s*$/, '\n  services.printing.enabled = true;\n}\n');
    await snowglobe.writeConfiguration(mistaken);
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await goTo(page, '/changes');

    const found = page.getByRole('list', { name: 'Checked beforehand' });
    await found.getByText('services.printing.enabled', { exact: true }).first().waitFor();
    await takePicture(page, 'nix', 'mistake');
    await found.getByRole('link', { name: 'services.printing.enable', exact: true }).waitFor();
    await found.getByRole('button').first().click();

    await page.getByRole('heading', { name: 'Review 2 changes' }).waitFor();
    await found.getByText('Nothing wrong was found').waitFor();
    await takePicture(page, 'nix', 'mended');
    await apply(page);
    expect(await outcome(page, 'Done')).toContain('Your 2 changes are in place');
    expect(await snowglobe.readConfiguration()).not.toContain('enabled');
  });
});
