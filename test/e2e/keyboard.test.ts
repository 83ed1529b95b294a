/** Everything without a mouse: the whole loop, the search, and where the focus is after each step. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, goTo, openPage } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { outcome, tick } from '../helpers/walk.ts';

let snowglobe: ServedSnowglobe | undefined;
const address = () => snowglobe?.address ?? '';

beforeAll(async () => {
  if (!chromiumNeed.isMissing) snowglobe = await serveSnowglobe({ engine: 'stand-in' });
});
afterAll(async () => {
  await closeBrowser();
  await snowglobe?.remove();
});

describe.skipIf(chromiumNeed.isMissing)(`The keyboard alone${chromiumNeed.note}`, () => {
  it('begins with a way past the navigation', async () => {
    const { page } = await openPage(address());
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('goes round the whole loop', async () => {
    const { page } = await openPage(address());
    await follow(page, 'Apps');
    await expectTitleFocused(page, 'Apps');

    await tabTo(page, 'Search apps');
    await page.keyboard.type('thunder');
    await page.getByText(/^\d+ apps? found$/).waitFor();
    await tabTo(page, 'Install Thunderbird');
    await page.keyboard.press('Space');
    await page.getByText('1 change waiting').first().waitFor();
    expect(await focused(page), 'ticking keeps the focus').toBe('Install Thunderbird');

    await follow(page, 'Review');
    await expectTitleFocused(page, 'Review 1 change');
    await page.locator('button:enabled', { hasText: /^Apply$/ }).waitFor();
    await tabTo(page, /^Try for/);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Keep this?' }).waitFor();
    await expect
      .poll(() => focused(page), { message: 'the question has the focus, and not its answer' })
      .toBe('Keep this?');
    await follow(page, 'Keep');
    expect(await outcome(page, 'Done')).toContain('Your change is kept');

    await follow(page, 'Go to History');
    await expectTitleFocused(page, 'History');
    await tabTo(page, /^Go back to restore point/);
    const number = /\d+/.exec(await focused(page))?.[0];
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await expect.poll(() => focused(page), { message: 'the safe answer is the first' }).toBe('Cancel');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await expect
      .poll(() => focused(page), { message: 'closing gives the focus back' })
      .toBe(`Go back to restore point ${number}`);

    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await follow(page, 'Go back');
    expect(await outcome(page, 'Done')).toContain(`restore point ${number}`);
  });

  it('never loses the focus when what has it goes away', async () => {
    const { page } = await openPage(address());
    for (const app of ['GIMP', 'Krita']) await tick(page, app);
    await goTo(page, '/changes');
    await page.getByRole('heading', { level: 1, name: 'Review 2 changes' }).waitFor();
    const first = page.getByRole('button', { name: /^Undo:/ }).first();
    await first.focus();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Review 1 change' }).waitFor();
    await expect.poll(() => focused(page), { message: 'the row that followed' }).toMatch(/^Undo:/);
    expect(await focused(page)).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.getByText('No changes are waiting').waitFor();
    await expect.poll(() => focused(page), { message: 'the title, or what is offered' }).not.toBe('');
  });

  it('finds an app and a setting from everywhere with Ctrl+K', async () => {
    const { page } = await openPage(address());
    await search(page, 'thunderbird');
    await page.keyboard.press('Enter');
    await expectTitleFocused(page, 'Thunderbird');

    await search(page, 'time zone');
    await page.getByRole('option', { name: /^Time zone/ }).waitFor();
    for (let step = 0; step < 10; step += 1) {
      const chosen = await page.getByRole('option', { selected: true }).innerText();
      if (/^Time zone/.test(chosen) && /Setting/.test(chosen)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('listitem', { name: 'Time zone', exact: true }).waitFor();
    expect(page.url()).toContain('option=time.timeZone');

    await search(page, 'history');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /^Search apps, settings/ }).waitFor({ state: 'detached' });
  });
});

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Search apps, settings/ }).waitFor();
  await page.keyboard.type(text);
  await page.getByRole('option').first().waitFor();
}

/** Goes to a link or button with Tab, and presses it. */
async function follow(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** More stops than any screen has. */
const mostStops = 400;

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isReached = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (isReached(await focused(page))) return;
  }
  throw new Error(`Tab never reaches '${name}'.`);
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return '';
    const shown = element instanceof HTMLElement ? element.innerText : '';
    return (element?.getAttribute('aria-label') ?? shown).trim();
  });
}

async function expectTitleFocused(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  await expect.poll(() => focused(page), { message: 'the title has the focus' }).toBe(title);
  expect(await page.title()).toBe(`${title} – Snowglobe`);
}
