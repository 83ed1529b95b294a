/** Prints how long a second `npm start` takes until the page can be used, and fails above what was promised. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installedBrowsers } from '../../build/start/browsers.mjs';
import { untilPageSays } from '../helpers/devtools.ts';
import { npmStart } from '../helpers/npm-start.ts';
import { startDisplay, xvfb } from '../helpers/virtual-display.ts';

const LONGEST_MS = 1_500;
const ROUNDS = 5;

const browser = installedBrowsers().find(({ name }) => name === 'Chromium');
if (browser === undefined || xvfb === null) {
  process.stdout.write('skipped: it needs Chromium and Xvfb\n');
} else {
  await measure(browser.path, await startDisplay());
}

async function measure(chromium: string, screen: Awaited<ReturnType<typeof startDisplay>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-bench-'));
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  // The browser as it is, with a door to ask what its page shows.
  writeFileSync(join(programs, 'chromium'), `#!/bin/sh\nexec ${chromium} --remote-debugging-port=0 "$@"\n`, {
    mode: 0o755,
  });
  const environment = {
    DISPLAY: screen.display,
    PATH: `${programs}${delimiter}${process.env.PATH ?? ''}`,
    XDG_CACHE_HOME: join(folder, 'cache'),
    SNOWGLOBE_DATA_DIR: join(folder, 'data'),
    ELECTRON_MIRROR: 'http://127.0.0.1:9/',
    electron_config_cache: join(folder, 'electron'),
  };
  const profile = join(folder, 'cache/snowglobe/window-chromium');
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    rmSync(join(profile, 'DevToolsActivePort'), { force: true });
    const started = performance.now();
    const start = npmStart(['--practice'], environment);
    await untilPageSays(profile, "document.querySelector('main h1') !== null");
    times.push(performance.now() - started);
    start.pressControlC();
    await start.exit;
  }
  screen.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

  const [first = 0, ...later] = times.map(Math.round);
  const median = later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
  process.stdout.write(`first start (makes the practice computer) ${first} ms\n`);
  process.stdout.write(`later starts ${later.join(', ')} ms; the middle one ${median} ms\n`);
  if (median > LONGEST_MS) process.exitCode = 1;
}
