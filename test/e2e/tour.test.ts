/** The tour of the first start: shown once, left at any step, found again in the menu. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { closeBrowser, openPage } from '../helpers/browser.ts';
import { serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';

afterAll(closeBrowser);

describe.skipIf(chromiumNeed.isMissing)(`The tour${chromiumNeed.note}`, () => {
  it('leads through three steps by keyboard, and does not come again after Esc', async () => {
    const snowglobe = await serveSnowglobe({ engine: 'stand-in', showsTour: true });
    let served = snowglobe;
    onTestFinished(() => served.remove());
    const { page } = await openPage(snowglobe.address);
    await expectStep(page, 'Tick, look, apply');
    expect(await focused(page)).toBe('Next');
    await page.keyboard.press('Enter');
    await expectStep(page, 'Practise with nothing at stake');
    await page.getByText('This is a practice computer, a small NixOS').waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectStep(page, 'Tick, look, apply');
    // Back is gone on the first step: the focus is not.
    expect(await focused(page)).toBe('Next');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expectStep(page, 'Find everything with Ctrl+K');
    await page.keyboard.press('Escape');
    await tour(page).waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).not.toBe('');

    // A page without its server would complain.
    await page.close();
    served = await snowglobe.restart();
    const { page: later } = await openPage(served.address);
    await later.getByRole('button', { name: 'Menu' }).click();
    expect(await tour(later).count()).toBe(0);
    await later.getByRole('menuitem', { name: 'Show the tour' }).click();
    await expectStep(later, 'Tick, look, apply');
    await later.getByRole('button', { name: 'Skip the tour' }).click();
    await tour(later).waitFor({ state: 'detached' });
    await expect.poll(() => focused(later)).toBe('Menu');
  });
});

const tour = (page: Page) => page.getByRole('dialog', { name: 'Welcome to Snowglobe' });

async function expectStep(page: Page, title: string): Promise<void> {
  await tour(page).getByRole('heading', { name: title }).waitFor();
}

/** The name of what has the focus; empty where nothing has it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return '';
    return element.getAttribute('aria-label') ?? element.innerText;
  });
}
