/** All settings: found by search, opened in the tree, changed in fields of every kind, reviewed and applied. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';

afterAll(closeBrowser);

/** The row of a setting on its own page. */
async function openSetting(page: Page, option: string): Promise<Locator> {
  await goTo(page, `/settings/all/${option.split('.').join('/')}`);
  const row = page.locator(`[id="setting-${option}"]`);
  await row.waitFor();
  return row;
}

async function willChange(row: Locator): Promise<void> {
  await row.getByText('Will change').waitFor();
}

describe.skipIf(chromiumNeed.isMissing)(`All settings${chromiumNeed.note}`, () => {
  it('are searched, opened, changed in fields of ten kinds, reviewed and applied', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    const before = await snowglobe.readConfiguration();

    // An option that is on no everyday page, by searching everything.
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search apps, settings and pages' }).fill('shellAliases');
    await page.getByRole('option', { name: /environment\.shellAliases/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Shell aliases' }).waitFor();
    await expect
      .poll(() => page.getByRole('treeitem', { name: /^environment/, selected: true }).count())
      .toBe(1);
    await takePicture(page, 'all-settings', '1-option');

    // A set of named values.
    const aliases = page.locator('[id="setting-environment.shellAliases"]');
    await aliases.getByRole('textbox', { name: /^Name of a new entry/ }).fill('ll');
    await aliases.getByRole('button', { name: 'Add', exact: true }).click();
    await aliases.getByRole('textbox', { name: /ll/ }).last().fill('ls -l');
    await page.keyboard.press('Enter');
    await willChange(aliases);

    // On and off.
    const ssh = await openSetting(page, 'services.openssh.enable');
    await ssh.getByRole('switch').press('Space');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Turn on' }).click();
    await willChange(ssh);

    // A number.
    const memory = await openSetting(page, 'zramSwap.memoryPercent');
    await memory.getByRole('textbox').fill('40');
    await page.keyboard.press('Enter');
    await willChange(memory);

    // A text that may be nothing.
    const domain = await openSetting(page, 'networking.domain');
    await domain.getByRole('textbox').fill('home.example');
    await page.keyboard.press('Enter');
    await willChange(domain);

    // A list of ports.
    const ports = await openSetting(page, 'networking.firewall.allowedTCPPorts');
    await ports.getByRole('textbox').last().fill('8080');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Change' }).click();
    await willChange(ports);

    // One of several.
    const lid = await openSetting(page, 'services.logind.lidSwitch');
    await lid
      .getByRole('button', { name: /When the lid is closed$/ })
      .first()
      .click();
    await page.getByRole('option', { name: 'Nothing' }).click();
    await willChange(lid);

    // Lines of text.
    const message = await openSetting(page, 'users.motd');
    await message.getByRole('textbox').fill('Hello.\nBe kind.');
    await page.keyboard.press('Tab');
    await willChange(message);

    // A package.
    const shell = await openSetting(page, 'users.defaultUserShell');
    await shell.getByRole('combobox').fill('fish');
    await page.getByRole('option', { name: /fish/i }).first().click();
    await willChange(shell);

    // Plain data.
    const sysctl = await openSetting(page, 'boot.kernel.sysctl');
    await sysctl.getByRole('textbox', { name: /^Name of a new entry/ }).fill('vm.swappiness');
    await sysctl.getByRole('button', { name: 'Add', exact: true }).click();
    await sysctl
      .getByRole('textbox', { name: /vm\.swappiness/ })
      .last()
      .fill('ten');
    await page.keyboard.press('Enter');
    await willChange(sysctl);

    // Nix itself, looked at while it is typed.
    const timeout = await openSetting(page, 'boot.loader.timeout');
    await timeout.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Edit as Nix…' }).click();
    const nix = page.getByRole('dialog').getByRole('textbox');
    await nix.fill('1 +');
    await page.getByRole('dialog').getByRole('alert').getByText('Line 1').waitFor();
    await nix.fill('1 + 2');
    await page.getByRole('dialog').getByRole('button', { name: 'Use this text' }).click();
    await willChange(timeout);

    // An entry of a set, and a setting inside it.
    await goTo(page, '/settings/all/users/users');
    await page.getByRole('button', { name: 'Add…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('max');
    await page.keyboard.press('Enter');
    await page.getByText('Will be added').waitFor();
    await page.getByRole('link', { name: 'max', exact: true }).click();
    const description = page.locator('[id="setting-users.users.max.description"]');
    await description.getByRole('textbox').fill('Max');
    await page.keyboard.press('Enter');
    await willChange(description);
    // Without it, NixOS would not know what kind of account this is.
    const person = page.locator('[id="setting-users.users.max.isNormalUser"]');
    await person.getByRole('switch').press('Space');
    await willChange(person);
    await takePicture(page, 'all-settings', '2-entry');

    expect(await snowglobe.readConfiguration()).toBe(before);
    await goTo(page, '/changes');
    await page.getByRole('heading', { level: 1, name: 'Review 13 changes' }).waitFor();
    await page.getByText('Users: add max').first().waitFor();
    await page.getByText('max: Description: Max').first().waitFor();
    await takePicture(page, 'all-settings', '3-review');
    await page.getByRole('main').getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Done', exact: true }).waitFor({ timeout: 60_000 });

    const after = await snowglobe.readConfiguration();
    for (const line of [
      'environment.shellAliases = { ll = "ls -l"; };',
      'networking.domain = "home.example";',
      'services.logind.lidSwitch = "ignore";',
      'zramSwap.memoryPercent = 40;',
      'users.defaultUserShell = pkgs.fish;',
      'boot.loader.timeout = 1 + 2;',
    ]) {
      expect(after).toContain(line);
    }
    expect(after).toMatch(/users\.users\.max = \{[^}]*description = "Max";[^}]*isNormalUser = true;/);
  });

  it('are gone through by keyboard', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
    onTestFinished(() => snowglobe.remove());
    const { page } = await openPage(snowglobe.address);
    await goTo(page, '/settings/all');
    const tree = page.getByRole('tree');
    await tree.getByRole('treeitem').first().waitFor();
    await tree.focus();
    const active = () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.textContent ?? '';
      });
    await page.keyboard.press('End');
    await expect.poll(active).toContain('zramSwap');
    await page.keyboard.press('Home');
    await page.keyboard.type('serv');
    await expect.poll(active).toContain('services');
    await page.keyboard.press('ArrowRight');
    await tree.getByRole('treeitem', { name: 'avahi' }).waitFor();
    await page.keyboard.type('openssh');
    await expect.poll(active).toContain('openssh');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Openssh' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/settings/all/services/openssh');
    // The tree goes on being used.
    await expect.poll(active).toContain('openssh');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(active).toContain('services');
  });
});
