/**
 * How long people wait. The limits are far above what is measured, so that a busy machine fails no test; the
 * figures themselves are printed, and kept in test/artifacts/speed.json.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from '../helpers/browser.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { appSwitch } from '../helpers/walk.ts';

const rounds = 5;
const figures: Record<string, number> = {};

let snowglobe: ServedSnowglobe;

beforeAll(async () => {
  if (!chromiumNeed.isMissing) snowglobe = await serveSnowglobe({ engine: 'stand-in' });
});
afterAll(async () => {
  await closeBrowser();
  await snowglobe?.remove();
  if (Object.keys(figures).length === 0) return;
  const folder = fileURLToPath(new URL('../artifacts', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/speed.json`, `${JSON.stringify(figures, undefined, 2)}\n`);
  for (const [what, milliseconds] of Object.entries(figures)) {
    process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms\n`);
  }
});

describe.skipIf(chromiumNeed.isMissing)(`Waiting${chromiumNeed.note}`, () => {
  it('for a start, until the first app can be switched', async () => {
    const { page } = await openPage(snowglobe.address);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await page.goto('about:blank');
      await snowglobe.stop();
      const started = performance.now();
      snowglobe = await snowglobe.restart();
      await page.goto(`${snowglobe.address}#/apps`);
      await appSwitch(page, 'Firefox').waitFor({ state: 'attached' });
      times.push(performance.now() - started);
    }
    figures['start to usable'] = median(times);
    expect(median(times)).toBeLessThan(3_000);
  });

  it('for another screen', async () => {
    const { page } = await openPage(snowglobe.address);
    await page.waitForTimeout(1_500);
    const titles = ['Apps', 'Settings', 'History', 'Updates', 'Changes'];
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (const title of titles) times.push(await timeToTitle(page, title));
    }
    figures['another screen'] = median(times);
    expect(median(times)).toBeLessThan(500);
  });

  it('for a page of all settings', async () => {
    const { page } = await openPage(snowglobe.address);
    await page.waitForTimeout(1_500);
    const places = [
      ['services/openssh', 'Openssh'],
      ['networking', 'Networking'],
      ['services/xserver', 'Xserver'],
      ['hardware/bluetooth', 'Bluetooth'],
      ['services', 'Services'],
    ] as const;
    await timeToPlace(page, '', 'All settings');
    const times: number[] = [];
    for (const [place, title] of places) times.push(await timeToPlace(page, place, title));
    figures['a page of all settings'] = median(times);
    expect(median(times)).toBeLessThan(500);
  });

  it('for an answer to each letter typed in the search', async () => {
    const { page } = await openPage(snowglobe.address);
    await page.waitForTimeout(1_500);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Search apps, settings/ }).waitFor();
    const times: number[] = [];
    for (const word of ['thunderbird', 'printing', 'language']) {
      for (let length = 1; length <= word.length; length += 1) {
        times.push(await timeToAnswer(page, word.slice(0, length)));
      }
    }
    figures['answer of the search'] = median(times);
    expect(median(times)).toBeLessThan(500);
  });
});

/** Milliseconds in the page from going there to its painted rows. */
function timeToPlace(page: Page, place: string, title: string): Promise<number> {
  return page.evaluate(
    async ([path, wanted]) => {
      const started = performance.now();
      window.location.hash = `/settings/all/${path}`;
      const isThere = () =>
        document.querySelector('h1')?.textContent === wanted &&
        document.querySelector('main li:not(nav li)') !== null;
      while (!isThere()) await new Promise(requestAnimationFrame);
      return performance.now() - started;
    },
    [place, title] as const,
  );
}

/** Milliseconds in the page from pressing the link to the painted title. */
function timeToTitle(page: Page, title: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const links = [...document.querySelectorAll('nav a')];
    const link = links.find((candidate) => candidate.textContent?.startsWith(wanted));
    const started = performance.now();
    (link as HTMLElement).click();
    while (document.querySelector('h1')?.textContent !== wanted) await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, title);
}

/** Milliseconds in the page from the letter to the first list of hits that follows. */
function timeToAnswer(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
    const list = document.querySelector('[role=listbox]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const started = performance.now();
    const answered = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(performance.now() - started);
      });
      observer.observe(list as Node, { childList: true, subtree: true, characterData: true });
      // The same hits in the same order change nothing in the page.
      setTimeout(() => resolve(0), 300);
    });
    setValue?.call(field, typed);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    return answered;
  }, text);
}

function median(values: readonly number[]): number {
  const sorted = [...values].filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
