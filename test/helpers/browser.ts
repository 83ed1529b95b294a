/** A real Chromium for the end-to-end tests. */
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { chromiumNeed } from './system-needs.ts';

let launched: Promise<Browser> | undefined;

/** One for each test file; it ends with the file's process. */
function browser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: chromiumNeed.path,
    args: [
      // Chromium does not start as root with it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // What it would do on its own account beside the test.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return launched;
}

export async function closeBrowser(): Promise<void> {
  await (await launched)?.close();
  launched = undefined;
}

/** A picture for people to look at, of what the window shows: test/artifacts/<folder>/<name>.png. */
export async function takePicture(page: Page, folder: string, name: string): Promise<void> {
  await page.screenshot({
    path: fileURLToPath(new URL(`../artifacts/${folder}/${name}.png`, import.meta.url)),
  });
}

export const desktopSize = { width: 1180, height: 780 };
export const narrowSize = { width: 400, height: 800 };

export interface OpenPage {
  readonly page: Page;
}

/** What a page rightly says when its server is ended, as some tests do. */
const lostConnection = /WebSocket connection to .* failed/;

/**
 * Opens an address in a browser of its own (no cookies of others); closed after the test, which fails when
 * the browser has complained about anything.
 */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await (await browser()).newContext({
    viewport: desktopSize,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Errors of the page, of its policy, of requests.
  const complaints: string[] = [];
  onTestFinished(async () => {
    await context.close();
    expect(complaints.filter((complaint) => !lostConnection.test(complaint))).toEqual([]);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  return { page };
}

export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, place);
  await page.locator('h1').first().waitFor();
}
