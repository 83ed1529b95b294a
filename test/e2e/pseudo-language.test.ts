/** Every screen in a language that is longer than English: no text that is in no catalogue, no box too small for its text. */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../renderer/i18n/en.ts';
import { closeBrowser, goTo, openPage, takePicture } from '../helpers/browser.ts';
import { languageFaults } from '../helpers/language-faults.ts';
import { pseudoBuild, pseudoMessage } from '../helpers/pseudo-language.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { rehearse, tick } from '../helpers/walk.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
// Beside the build: it runs without node_modules, and finds its other programs by its own place.
const pseudo = fileURLToPath(new URL('../artifacts/pseudo-build', import.meta.url));

const places = [
  '/',
  '/apps',
  '/apps?view=all',
  '/apps?view=installed',
  '/apps?search=xyzzy',
  '/apps/firefox',
  '/settings',
  '/settings/network',
  '/settings/language-and-time',
  '/settings/users',
  '/settings/firewall',
  '/settings/all',
  '/settings/all/services/openssh',
  '/settings/all/users/users/jane',
  '/settings/all/services/openssh/ports',
  '/changes',
  '/apply',
  '/history',
  '/updates',
  '/space',
] as const;

let snowglobe: ServedSnowglobe | undefined;

beforeAll(async () => {
  if (chromiumNeed.isMissing) return;
  await rm(pseudo, { recursive: true, force: true });
  await pseudoBuild(out, pseudo);
  snowglobe = await serveSnowglobe({ engine: 'stand-in', build: pseudo });
});
afterAll(async () => {
  await closeBrowser();
  await snowglobe?.remove();
  await rm(pseudo, { recursive: true, force: true });
});

describe.skipIf(chromiumNeed.isMissing)(`In the pseudo-language${chromiumNeed.note}`, () => {
  it('every text is from a catalogue, and every box holds its text, wide and narrow', {
    timeout: 300_000,
  }, async () => {
    const { page } = await openPage(snowglobe?.address ?? '');
    await tick(page, 'Thunderbird');
    await rehearse(page, 'An app does not build');
    await page.getByRole('button', { name: /^Language:/ }).click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await goTo(page, '/changes');
    await page.getByRole('button', { name: pseudoMessage(en['apply.apply']), exact: true }).click();
    await page
      .getByRole('heading', { name: pseudoMessage(en['failed.title']) })
      .waitFor({ timeout: 100_000 });

    const outside: string[] = [];
    const tooSmall: string[] = [];
    for (const place of places) {
      await show(page, place);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.waitForTimeout(150);
        const faults = await languageFaults(page);
        if (width === 1280) outside.push(...faults.outside.map((text) => `${place}: ${text}`));
        tooSmall.push(...faults.tooSmall.map((box) => `${place} at ${width}: ${box}`));
        await takePicture(page, `pseudo/${width}`, place.replace(/\W+/g, '-'));
      }
    }
    expect({ outside, tooSmall }).toEqual({ outside: [], tooSmall: [] });
  });
});

async function show(page: Page, place: string): Promise<void> {
  await goTo(page, place);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
}
