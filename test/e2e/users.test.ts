/** A person is added by keyboard alone, and what is applied has no password anywhere in the page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';

let snowglobe: ServedSnowglobe | undefined;

beforeAll(async () => {
  if (!chromiumNeed.isMissing) snowglobe = await serveSnowglobe({ engine: 'stand-in' });
});
afterAll(async () => {
  await closeBrowser();
  await snowglobe?.remove();
});

describe.skipIf(chromiumNeed.isMissing)(`The page about people${chromiumNeed.note}`, () => {
  it('adds somebody by keyboard alone, shown as one change without the hash', async () => {
    const { page } = await openPage(snowglobe?.address ?? '');
    await goTo(page, '/settings/users');
    await tabTo(page, 'Add a person…');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Add a person' }).waitFor();
    await page.keyboard.type('Mia Berg');
    expect(await page.getByLabel('Login name').inputValue()).toBe('mia');
    await tabTo(page, 'May administer this computer');
    await page.keyboard.press('Space');
    await tabTo(page, 'New password');
    await page.keyboard.type('hunter2 hunter2');
    await page.keyboard.press('Tab');
    await page.keyboard.type('hunter2 hunter2');
    await page.keyboard.press('Enter');
    await page.getByText('Will be added').waitFor();
    await expect
      .poll(() => focused(page), { message: 'the dialog gives the focus back' })
      .toBe('Add a person…');

    await goTo(page, '/changes');
    await page.getByText('Add Mia Berg, who may administer this computer').first().waitFor();
    await page.getByText('hashedPassword = "••••••••";').first().waitFor();
    const shown = await page.content();
    expect(shown).not.toContain('$6$');
    expect(shown).not.toContain('hunter2');
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${name}`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return element?.getAttribute('aria-label') ?? (label || element?.textContent) ?? '';
  });
}
