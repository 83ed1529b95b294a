/** Every everyday page on a practice computer: nothing that axe finds, nothing wider than a phone, dependent fields. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curatedPages } from '../../electron/host/catalog/curated/index.ts';
import { closeBrowser, desktopSize, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';

let snowglobe: ServedSnowglobe | undefined;
const address = () => snowglobe?.address ?? '';

beforeAll(async () => {
  if (!chromiumNeed.isMissing) snowglobe = await serveSnowglobe({ engine: 'stand-in' });
});
afterAll(async () => {
  await closeBrowser();
  await snowglobe?.remove();
});

describe.skipIf(chromiumNeed.isMissing)(`Everyday pages${chromiumNeed.note}`, () => {
  it('can be used with a screen reader, and fit a small window', async () => {
    const { page } = await openPage(address());
    const found: string[] = [];
    for (const { id, title } of curatedPages) {
      await page.setViewportSize(desktopSize);
      await goTo(page, `/settings/${id}`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.locator('main li').first().waitFor();
      await takePicture(page, 'everyday-pages', id);
      // Colours are looked at in states.test.ts: they are the same tokens here.
      const { violations } = await new AxeBuilder({ page }).disableRules(['color-contrast']).analyze();
      found.push(...violations.map((one) => `${id}: ${one.id}: ${one.nodes[0]?.html.slice(0, 200)}`));

      await page.setViewportSize({ width: 360, height: 740 });
      const extra = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (extra > 0) found.push(`${id}: ${extra} pixels too wide`);
    }
    expect(found).toEqual([]);
  });

  it('show what depends on a switch at once, by keyboard, after a warning', async () => {
    const { page } = await openPage(address());
    await goTo(page, '/settings/remote-access');
    const remote = page.getByRole('switch', { name: 'Remote desktop', exact: true });
    const dependent = page.getByRole('switch', { name: 'Let remote desktop through the firewall' });
    await remote.focus();
    expect(await dependent.count()).toBe(0);
    await page.keyboard.press('Space');
    await page.getByRole('alertdialog').waitFor();
    // The safe answer has the focus.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dependent.waitFor();
    await expect.poll(() => remote.evaluate((element) => element === document.activeElement)).toBe(true);

    await goTo(page, '/settings/firewall');
    const doors = page.getByRole('list', { name: 'What is open' });
    await goTo(page, '/settings/remote-access');
    await dependent.focus();
    await page.keyboard.press('Space');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => dependent.isChecked()).toBe(true);
    await goTo(page, '/settings/firewall');
    await doors.getByText('Remote desktop', { exact: true }).waitFor();
    expect(await doors.textContent()).toContain('TCP 3389');
  });

  it('find a time zone by its country, and choose a desktop', async () => {
    const { page } = await openPage(address());
    await goTo(page, '/settings/language-and-time');
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    // Scrolling closes an open list: as for a person, that comes first.
    await zone.click();
    await zone.selectText();
    await page.keyboard.type('iceland');
    await page.getByRole('option', { name: /^Reykjavik, Iceland/ }).waitFor();
    await takePicture(page, 'everyday-pages', 'time-zone-search');
    await page.getByRole('option', { name: /^Reykjavik, Iceland/ }).click();
    await expect.poll(() => zone.inputValue()).toBe('Reykjavik, Iceland');

    await goTo(page, '/settings/desktop');
    await page.getByRole('button', { name: 'Choose Cinnamon' }).click();
    await page.getByRole('button', { name: 'Use Cinnamon' }).click();
    await page.getByText('Chosen', { exact: true }).waitFor();
    await goTo(page, '/changes');
    await page
      .getByText(/Cinnamon/)
      .first()
      .waitFor();
    await page.getByText('services.xserver.desktopManager.cinnamon.enable = true;').first().waitFor();
  });
});
