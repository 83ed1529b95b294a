/** The page in a real Chromium: what it loads, what it and the host need in memory, how long screens take, how it scrolls. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { mainThreadWork } from '../helpers/main-thread.ts';
import { type ServedSnowglobe, serveSnowglobe } from '../helpers/served-snowglobe.ts';
import { serveFolder } from '../helpers/static-server.ts';
import { chromiumNeed } from '../helpers/system-needs.ts';
import { median, report } from './figure.ts';

const FIRST_SCREEN_KB = 350;
const SCREEN_MS = 100;
const FRAME_MS = 50;
const ROUNDS = 5;

if (chromiumNeed.isMissing) process.stdout.write(`skipped: ${chromiumNeed.note}\n`);
else await measure();

async function measure(): Promise<void> {
  const snowglobe = await serveSnowglobe({ engine: 'stand-in' });
  const browser = await chromium.launch({
    executablePath: chromiumNeed.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1180, height: 780 } })).newPage();
    await firstScreen(page, snowglobe.address);
    await screens(page);
    await memory(browser, snowglobe);
    await longList(browser);
  } finally {
    await browser.close();
    await snowglobe.remove();
  }
}

/** What comes over the line, as a server that compresses would send it: until Home can be used, and with all that is fetched ahead. */
async function firstScreen(page: Page, address: string): Promise<void> {
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    // A redirection has no body.
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(response.url(), gzipSync(body).length / 1_000);
  });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('main h1') === null) return;
      performance.mark('usable');
      watch.disconnect();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
  const needed = await page.evaluate(() => {
    const usable = performance.getEntriesByName('usable')[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource');
    return resources.filter(({ startTime }) => startTime < usable).map(({ name }) => name);
  });
  const sum = (urls: Iterable<string>) => [...urls].reduce((all, url) => all + (sizes.get(url) ?? 0), 0);
  report({
    what: 'the first screen, compressed',
    unit: 'KB',
    ours: sum([page.url(), ...needed]),
    limit: FIRST_SCREEN_KB,
  });
  report({ what: 'the whole page, compressed', unit: 'KB', ours: sum(sizes.keys()) });
}

async function screens(page: Page): Promise<void> {
  // What the page fetches ahead is there then, as it is when somebody has read the first screen.
  await page.waitForTimeout(1_500);
  const titles = ['Apps', 'Settings', 'History', 'Updates', 'Changes'];
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const title of titles) times.push(await timeToTitle(page, title));
  }
  report({ what: 'another screen', unit: 'ms', ours: median(times), limit: SCREEN_MS });
  report({ what: 'another screen, the slowest', unit: 'ms', ours: Math.max(...times) });
}

/** Milliseconds in the page from pressing the link to the painted title. */
function timeToTitle(page: Page, title: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const links = [...document.querySelectorAll<HTMLElement>('nav a')];
    const started = performance.now();
    links.find((candidate) => candidate.textContent?.startsWith(wanted))?.click();
    while (document.querySelector('main h1')?.textContent !== wanted)
      await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, title);
}

/** Of what the page adds to a browser, and of the host: proportional set size, so that shared memory counts once. */
async function memory(browser: Browser, snowglobe: ServedSnowglobe): Promise<void> {
  report({ what: 'memory of the host', unit: 'MB', ours: memoryOf(snowglobe.pid) });
  const withPage = await rendererMemory(browser);
  const empty = await browser.newContext();
  const page = await empty.newPage();
  await page.goto('data:text/html,<title>empty</title><h1>Nothing');
  const all = await rendererMemory(browser);
  const ofEmpty = all.filter(({ pid }) => !withPage.some((one) => one.pid === pid));
  await empty.close();
  const most = (processes: typeof all) => Math.max(...processes.map(({ megabytes }) => megabytes));
  report({
    what: 'memory of the page',
    unit: 'MB',
    ours: most(withPage),
    beside: { name: 'an empty page', value: most(ofEmpty) },
  });
}

async function rendererMemory(browser: Browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => ({ pid: id, megabytes: memoryOf(id) }));
}

/** In MB, as Linux counts it. */
function memoryOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]) / 1_000;
}

/** Through 25,000 rows, a far jump on every frame. */
async function longList(browser: Browser): Promise<void> {
  const built = mkdtempSync(join(tmpdir(), 'snowglobe-bench-page-'));
  await build({ configFile: resolve('test/visual/vite.config.ts'), build: { outDir: built } });
  const server = await serveFolder(built);
  try {
    const page = await (await browser.newContext({ viewport: { width: 1180, height: 780 } })).newPage();
    await page.goto(`${server.address}/?scenario=many-apps#/apps?view=installed`);
    await page.locator('[aria-setsize="25000"]').first().waitFor();
    const longest: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      longest.push((await mainThreadWork(page, () => scrollFar(page))).longest);
    }
    report({
      what: 'scrolling 25,000 rows, the longest task',
      unit: 'ms',
      ours: Math.min(...longest),
      limit: FRAME_MS,
    });
  } finally {
    server.close();
    rmSync(built, { recursive: true, force: true });
  }
}

function scrollFar(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const row = document.querySelector('[aria-setsize="25000"]');
    let view = row?.parentElement ?? null;
    while (view !== null && view.scrollHeight <= view.clientHeight + 1) view = view.parentElement;
    if (view === null) throw new Error('Nothing scrolls.');
    for (let frame = 0; frame < 100; frame += 1) {
      view.scrollTop = (view.scrollTop + 9_973) % view.scrollHeight;
      await new Promise(requestAnimationFrame);
    }
  });
}
