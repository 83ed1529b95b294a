/** How long `npm start` takes until the page can be used, beside the same browser opening a page with nothing in it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installedBrowsers } from '../../build/start/browsers.mjs';
import { untilPageSays } from '../helpers/devtools.ts';
import { npmStart } from '../helpers/npm-start.ts';
import { startDisplay, xvfb } from '../helpers/virtual-display.ts';
import { elapsed, median, report } from './figure.ts';

const LATER_START_MS = 1_500;
const ROUNDS = 5;

const browser = installedBrowsers().find(({ name }) => name === 'Chromium');
if (browser === undefined || xvfb === null) {
  process.stdout.write('skipped: it needs Chromium and Xvfb\n');
} else {
  await measure(browser.path, await startDisplay());
}

async function measure(chromium: string, screen: Awaited<ReturnType<typeof startDisplay>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-bench-'));
  try {
    const ours = await ourStarts(chromium, folder, screen.display);
    const empty = await emptyStarts(chromium, folder, screen.display);
    const [first = 0, ...later] = ours;
    report({ what: 'the first start, which makes the practice computer', unit: 'ms', ours: first });
    report({
      what: 'a later start, until the page can be used',
      unit: 'ms',
      ours: median(later),
      beside: { name: 'the same browser with an empty page', value: median(empty) },
      limit: LATER_START_MS,
    });
  } finally {
    screen.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function ourStarts(chromium: string, folder: string, display: string): Promise<readonly number[]> {
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  // The browser as it is, with a door to ask what its page shows.
  writeFileSync(join(programs, 'chromium'), `#!/bin/sh\nexec ${chromium} --remote-debugging-port=0 "$@"\n`, {
    mode: 0o755,
  });
  const environment = {
    DISPLAY: display,
    PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
    XDG_CACHE_HOME: join(folder, 'cache'),
    SNOWGLOBE_DATA_DIR: join(folder, 'data'),
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    electron_config_cache: join(folder, 'electron'),
  };
  const profile = join(folder, 'cache/snowglobe/window-chromium');
  return eachRound(profile, async () => {
    const start = npmStart(['--practice'], environment);
    const usable = untilPageSays(profile, "document.querySelector('main h1') !== null");
    const ended = start.exit.then(() => Promise.reject(new Error(`npm start ended:\n${start.output()}`)));
    const took = await elapsed(() => Promise.race([usable, ended]));
    // It ends now because it is told to.
    ended.catch(() => undefined);
    start.pressControlC();
    await start.exit;
    return took;
  });
}

async function emptyStarts(chromium: string, folder: string, display: string): Promise<readonly number[]> {
  const profile = join(folder, 'empty-profile');
  const words = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--remote-debugging-port=0',
    '--app=data:text/html,<h1>Nothing',
  ];
  const times = await eachRound(profile, async () => {
    const window = spawn(chromium, words, { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
    const took = await elapsed(() => untilPageSays(profile, "document.querySelector('h1') !== null"));
    const exit = new Promise((resolve) => window.once('exit', resolve));
    window.kill();
    await exit;
    return took;
  });
  return times.slice(1);
}

/** Milliseconds; the first round finds nothing of an earlier one. */
async function eachRound(profile: string, round: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let count = 0; count <= ROUNDS; count += 1) {
    rmSync(join(profile, 'DevToolsActivePort'), { force: true });
    times.push(await round());
  }
  return times;
}
