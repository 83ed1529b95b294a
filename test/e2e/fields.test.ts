/** Fields in a real browser: where the focus goes, what leaving and scrolling do. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from '../helpers/browser.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { serveVisualPage, type VisualPage } from '../helpers/visual-page.ts';

let visual: VisualPage | undefined;

beforeAll(async () => {
  if (!chromiumNeed.isMissing) visual = await serveVisualPage();
});
afterAll(async () => {
  await closeBrowser();
  await visual?.remove();
});

async function openFields(group: string): Promise<Page> {
  const { page } = await openPage(visual?.addressOf('fields', group) ?? '');
  return page;
}

interface Asked {
  readonly name: string;
  readonly input: { readonly option?: string; readonly value?: unknown };
}

/** The values that were handed over as changes. */
async function changed(page: Page): Promise<readonly unknown[]> {
  const asked = await page.evaluate(() => (window as unknown as { askedOfHost: Asked[] }).askedOfHost);
  return asked.filter(({ name }) => name === 'changes.add').map(({ input }) => input.value);
}

async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

const text = (value: string) => ({ type: 'string', value });

describe.skipIf(chromiumNeed.isMissing)(`Fields in a browser${chromiumNeed.note}`, () => {
  it('record nothing when the keyboard walks through all of them', async () => {
    for (const group of ['scalars', 'choices', 'lists', 'sets']) {
      const page = await openFields(group);
      for (const name of await page.getByRole('button', { name: /^Show (?!the choices)/ }).all()) {
        await name.click();
      }
      const visited = new Set<string>();
      for (let count = 0; count < 90; count += 1) {
        await page.keyboard.press('Tab');
        visited.add(await focused(page));
      }
      expect(visited.size, group).toBeGreaterThan(15);
      expect(await changed(page), group).toEqual([]);
    }
  });

  it('hand over a text when the person goes on to the next, and not when Escape is pressed', async () => {
    const page = await openFields('scalars');
    const host = page.getByRole('textbox', { name: 'Host name' });
    await host.fill('attic');
    await page.keyboard.press('Escape');
    expect(await host.inputValue()).toBe('kitchen-laptop');
    await host.fill('cellar');
    await page.getByRole('textbox', { name: 'Arguments' }).click();
    await expect.poll(() => changed(page)).toEqual([text('cellar')]);
  });

  it('take a time zone with the mouse, and by typing and the arrow keys', async () => {
    const page = await openFields('scalars');
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    // A list closes when the page is scrolled under it, and clicking may scroll first.
    await zone.scrollIntoViewIfNeeded();
    await page.waitForTimeout(100);
    await zone.click();
    await page.getByRole('option', { name: /New York/ }).click();
    await expect.poll(() => changed(page)).toEqual([text('America/New_York')]);
    expect(await zone.inputValue()).toBe('New York');
    await zone.fill('europe');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => changed(page)).toEqual([text('America/New_York'), text('Europe/Lisbon')]);
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  });

  it('keep the focus on an entry that is moved, and beside one that is taken out', async () => {
    const page = await openFields('lists');
    const ports = page.getByRole('list', { name: 'Entries of Open ports' });
    await ports.getByRole('button', { name: 'Move Entry 1 down' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Move Entry 2 down');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Move Entry 3 up');
    const field = ports.getByRole('textbox').nth(2);
    expect(await field.inputValue()).toBe('22');
    await field.focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => focused(page)).toBe('Open ports, entry 2');
    await ports.getByRole('button', { name: 'Remove Entry 2' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Remove Entry 2');
    await expect
      .poll(async () => (await changed(page)).at(-1))
      .toEqual({
        type: 'list',
        items: [
          { type: 'int', value: '80' },
          { type: 'int', value: '443' },
        ],
      });
  });

  it('keep what is half typed while a thousand entries scroll past', async () => {
    const page = await openFields('lists');
    const list = page.getByRole('list', { name: 'Entries of Thousand entries' });
    await list.getByRole('textbox').first().fill('half a na');
    const scroller = list.locator('xpath=..');
    await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await list.getByRole('textbox', { name: 'Thousand entries, entry 1,000' }).waitFor();
    expect(await list.getByRole('textbox').count()).toBeLessThan(60);
    expect(await changed(page)).toEqual([]);
    await scroller.evaluate((element) => element.scrollTo(0, 0));
    expect(await list.getByRole('textbox').first().inputValue()).toBe('half a na');
  });

  it('fill in an entry of a set of submodules: it is added with its first value', async () => {
    const page = await openFields('sets');
    await page.getByRole('textbox', { name: 'Name of a new entry in Virtual hosts' }).fill('example.net');
    await page.keyboard.press('Enter');
    const port = page
      .getByRole('list', { name: 'Entries of Virtual hosts' })
      .getByRole('textbox', { name: 'Port' });
    await port.fill('8080');
    expect(await changed(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => JSON.stringify((await changed(page)).at(-1)))
      .toContain('["example.net",{"type":"set","entries":[["port",{"type":"int","value":"8080"}]]}]');
    expect(await port.inputValue()).toBe('8080');
  });
});
