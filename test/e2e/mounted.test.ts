/** A system that is not running here, of several files that somebody wrote by hand: edited in place, not built. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { temporaryDirectory } from '../helpers/temporary-directory.ts';
import { appSwitch, outcome, tick } from '../helpers/walk.ts';

const files = {
  'configuration.nix': `# The machine under the desk.
{ config, lib, pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix ./modules/apps.nix ./modules/anna.nix ];

  networking.hostName = "desk";   # not the old name
  time.timeZone = lib.mkDefault "Europe/Berlin";
  system.stateVersion = "23.11";
}
`,
  'hardware-configuration.nix': `{ modulesPath, ... }:
{ imports = [ (modulesPath + "/installer/scan/not-detected.nix") ];
  boot.initrd.availableKernelModules = [ "xhci_pci" ];
}
`,
  'modules/apps.nix': `{ pkgs, ... }:

{
  environment.systemPackages = with pkgs; [
    git        # for the backups
    vlc

    # pictures
    gimp
  ];
  programs.firefox.enable = true;
}
`,
  'modules/anna.nix': `# What belongs to Anna alone.
{ pkgs, ... }:
{
  users.users.anna = { isNormalUser = true; packages = [ pkgs.inkscape ]; };
  home-manager.users.anna = { pkgs, ... }: {
    home.packages = with pkgs; [ htop ];
    programs.bash.enable = true;
  };
}
`,
} as const;

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`A mounted system${chromiumNeed.note}`, () => {
  it('shows what its files say, and is written without being built', async () => {
    const root = await temporaryDirectory();
    const directory = join(root, 'etc/nixos');
    await mkdir(join(directory, 'modules'), { recursive: true });
    for (const [path, text] of Object.entries(files)) await writeFile(join(directory, path), text);
    const read = async () =>
      Object.fromEntries<string>(
        await Promise.all(
          Object.keys(files).map(
            async (path): Promise<[string, string]> => [path, await readFile(join(directory, path), 'utf8')],
          ),
        ),
      );
    const snowglobe = await serveSnowglobe({ engine: 'stand-in', root });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);

    await page.getByText('its files can be changed, not applied').waitFor();
    await goTo(page, '/apps?view=installed');
    for (const name of ['Firefox', 'GIMP', 'VLC']) {
      await expect.poll(() => appSwitch(page, name).isChecked(), { message: name }).toBe(true);
    }
    await takePicture(page, 'mounted', '1-installed');
    await goTo(page, '/apps/gimp');
    await page.getByText(/modules\/apps\.nix, line 9/).waitFor();
    await goTo(page, '/apps/inkscape');
    await page.getByText('Only for anna').waitFor();
    await page.getByText(/modules\/anna\.nix, line 4/).waitFor();
    await takePicture(page, 'mounted', '2-app');

    await tick(page, 'Thunderbird');
    await tick(page, 'VLC');
    await goTo(page, '/changes');
    await page.getByRole('heading', { level: 1, name: 'Review 2 changes' }).waitFor();
    const write = page.getByRole('button', { name: 'Write the files', exact: true });
    await write.and(page.locator(':enabled')).waitFor();
    await takePicture(page, 'mounted', '3-review');
    expect(await page.getByRole('button', { name: /^(Apply|From next start)$/ }).count()).toBe(0);
    expect(await page.getByRole('region', { name: /^Changes in/ }).count(), 'files that change').toBe(1);
    expect(await read(), 'nothing is written before').toEqual(files);

    await write.click();
    expect(await outcome(page, 'Done')).toContain('The files are written');
    await takePicture(page, 'mounted', '4-done');
    const written = await read();
    const apps = files['modules/apps.nix'];
    expect({ ...written, 'modules/apps.nix': apps }).toEqual(files);
    const lines = written['modules/apps.nix']?.split('\n') ?? [];
    expect(apps.split('\n').filter((line) => !lines.includes(line))).toEqual(['    vlc']);
    expect(lines.filter((line) => !apps.split('\n').includes(line))).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/thunderbird/);

    await goTo(page, '/updates');
    await page.getByText('it cannot be updated from here').waitFor();
  });
});
