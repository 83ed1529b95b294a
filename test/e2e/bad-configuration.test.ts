/** A configuration that cannot be read, or is not the one that was planned for: told with the place. */
import { mkdir, rm, symlink } from 'node:fs/promises';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { tick } from '../helpers/walk.ts';

afterAll(closeBrowser);

const damages: readonly {
  readonly name: string;
  readonly damage: (snowglobe: ServedSnowglobe) => Promise<void>;
  readonly says: readonly string[];
}[] = [
  {
    name: 'does not parse',
    damage: async (snowglobe) => snowglobe.writeConfiguration('{ pkgs, ... }:\n{\n  time.timeZone = ;\n}\n'),
    says: ['There is a mistake in the writing of a file', 'configuration.nix, line 3'],
  },
  {
    name: 'is missing',
    damage: async (snowglobe) => rm(snowglobe.configuration),
    says: ['The configuration file is not there', 'configuration.nix'],
  },
  {
    name: 'cannot be read',
    damage: async (snowglobe) => {
      await rm(snowglobe.configuration);
      await symlink(snowglobe.configuration, snowglobe.configuration);
    },
    says: ['The configuration file may not be read'],
  },
  {
    name: 'is a folder without anything in it',
    damage: async (snowglobe) => {
      await rm(snowglobe.configuration);
      await mkdir(snowglobe.configuration);
    },
    says: ['The configuration file is not there', '/etc/nixos/configuration.nix'],
  },
  {
    name: 'is not UTF-8',
    damage: async (snowglobe) => snowglobe.writeConfiguration(Buffer.from('{ a = "caf\xe9"; }\n', 'latin1')),
    says: ['The configuration file is not plain text', 'configuration.nix'],
  },
];

describe.skipIf(chromiumNeed.isMissing)(`A configuration${chromiumNeed.note}`, () => {
  for (const { name, damage, says } of damages) {
    it(`that ${name} has a page that says so, and works again when it is mended`, async () => {
      const made = await serveSnowglobe({ engine: 'stand-in' });
      onTestFinished(() => made.remove());
      const good = await made.readConfiguration();
      const first = await openPage(made.address);
      await tick(first.page, 'Thunderbird');
      await first.page.close();
      await made.stop();
      await damage(made);

      const snowglobe = await made.restart();
      onTestFinished(() => snowglobe.stop());
      const { page } = await openPage(snowglobe.address);
      await goTo(page, '/apps');
      await page.getByRole('heading', { name: 'The configuration cannot be read' }).waitFor();
      const words = await page.getByRole('main').innerText();
      for (const sentence of says) expect(words).toContain(sentence);

      await rm(snowglobe.configuration, { force: true, recursive: true });
      await snowglobe.writeConfiguration(good);
      await page
        .getByRole('button', { name: 'Read again' })
        .click({ timeout: 1_000 })
        // The page has seen the mended file by itself, and the button is gone.
        .catch(() => {});
      await page.getByRole('heading', { level: 1, name: 'Apps' }).waitFor();
      await goTo(page, '/changes');
      await page.getByText('Install Thunderbird').first().waitFor();
    });
  }

  it('that changed on disk since the plan is not overwritten: the person is asked', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await tick(page, 'Thunderbird');
    await goTo(page, '/changes');
    const applyButton = page.getByRole('button', { name: 'Apply', exact: true });
    await applyButton.and(page.locator(':enabled')).waitFor();

    const edited = `${await snowglobe.readConfiguration()}# written in an editor meanwhile\n`;
    await snowglobe.writeConfiguration(edited);
    await applyButton.click();
    await page
      .getByText(/A file was changed elsewhere|Done/)
      .first()
      .waitFor();
    expect(await snowglobe.readConfiguration()).toContain('# written in an editor meanwhile');
  });
});
