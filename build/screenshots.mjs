/**
 * `npm run screenshots`: the pictures of the README, docs/images/<screen>-<light|dark>.png, of the built
 * application on a new practice computer without Nix.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from './paths.mjs';
import { installedBrowsers } from './start/browsers.mjs';
import { buildIfChanged } from './start/build-if-changed.mjs';

const say = (text) => process.stdout.write(`${text}\n`);
const folder = join(projectRoot, 'docs/images');
const themes = ['light', 'dark'];

/** What a page may still be doing: fetching icons, moving. */
const settledAfter = 700;

await buildIfChanged(say);
mkdirSync(folder, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'snowglobe-screenshots-'));
const server = spawn(
  process.execPath,
  [join(projectRoot, 'out/cli.js'), 'serve', '--practice', '--data', data],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: 'stand-in', TZ: 'UTC' },
  },
);
const ended = new Promise((resolve) => server.once('exit', resolve));
const browser = await chromium.launch({
  executablePath: process.env.SNOWGLOBE_TEST_CHROMIUM ?? installedBrowsers()[0]?.path,
  args: process.getuid() === 0 ? ['--no-sandbox'] : [],
});
try {
  await takePictures(await openPage(await firstAddress()));
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}

/** The steps of a first visit, in their order: each picture shows what the ones before have led to. */
async function takePictures(page) {
  await picture(page, 'home');

  await goTo(page, '/apps');
  await tick(page, 'Thunderbird');
  await tick(page, 'qBittorrent');
  await picture(page, 'apps');

  await goTo(page, '/settings/printing');
  await picture(page, 'settings');

  await goTo(page, '/changes');
  await page.getByRole('button', { name: 'Apply', exact: true }).and(page.locator(':enabled')).waitFor();
  await picture(page, 'review');

  await rehearse(page, 'Everything takes long');
  await goTo(page, '/changes');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.locator('[aria-current=step]', { hasText: 'Building' }).waitFor();
  await picture(page, 'applying');

  await page.getByRole('heading', { level: 1, name: 'Done' }).waitFor({ timeout: 300_000 });
  await picture(page, 'done');

  await goTo(page, '/history');
  await page
    .getByRole('button', { name: /^What changed/ })
    .first()
    .click();
  await picture(page, 'history');
}

async function openPage(address) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 760 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  return page;
}

async function picture(page, name) {
  for (const colorScheme of themes) {
    // Nothing shall look pointed at.
    await page.mouse.move(0, 0);
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(settledAfter);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  say(`${name}`);
}

async function goTo(page, place) {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await page.locator('h1').first().waitFor();
}

async function tick(page, name) {
  const control = page.getByRole('switch', { name: `Install ${name}`, exact: true }).first();
  await page.locator('label', { has: control }).first().click();
}

async function rehearse(page, choice) {
  await goTo(page, '/');
  await page.getByRole('button', { name: /Rehearse a failure/ }).click();
  await page.getByRole('option', { name: choice }).click();
  await page.getByRole('option').first().waitFor({ state: 'hidden' });
}

function firstAddress() {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const address = /http:\/\/\S+(?=\s)/.exec(output)?.[0];
      if (address) resolve(address);
    });
    ended.then((code) => reject(new Error(`snowglobe serve ended with ${code}: ${output}`)));
  });
}
