/** `npm start`: the first shell that works, said in one line; and a clean end. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgram } from '../../build/start/browsers.mjs';
import { type NpmStart, npmStart } from '../helpers/npm-start.ts';
import { chromiumNeed, electronNeed } from '../helpers/system-needs.ts';
import { displayNote, startDisplay, xvfb } from '../helpers/virtual-display.ts';

let folder: string;
/** Nothing of the person who runs the tests: their display, cache and data. */
let environment: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snowglobe-start-'));
  environment = {
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
    XDG_CACHE_HOME: join(folder, 'cache'),
    SNOWGLOBE_DATA_DIR: join(folder, 'data'),
    SNOWGLOBE_PRACTICE_ENGINE: 'stand-in',
  };
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

async function endWithControlC(start: NpmStart): Promise<void> {
  start.pressControlC();
  expect(await start.exit).toEqual({ code: 0, signal: null });
  await expect.poll(start.isGroupAlive).toBe(false);
  expect(start.output()).not.toMatch(/\n\s+at /);
}

describe('npm start', () => {
  it('prints an address where there is no display, at the place of a link, and ends with Ctrl+C', async () => {
    const start = npmStart(['--practice', 'snowglobe://option/services.openssh'], environment);
    await start.says(
      /Snowglobe is at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+#\/settings\/all\/services\/openssh\n/,
    );
    const address = /http:\S+/.exec(start.output())?.[0] ?? '';
    const answer = await fetch(address, { redirect: 'manual' });
    expect(answer.status).toBe(303);
    await endWithControlC(start);
  });

  it('says what is wrong with its flags, and with a folder that holds no configuration', async () => {
    const flags = npmStart(['--port', 'eighty'], environment);
    expect((await flags.exit).code).toBe(2);
    expect(flags.output()).toContain('--port needs a number');
    const link = npmStart(['snowglobe://apply/now'], environment);
    expect((await link.exit).code).toBe(2);
    expect(link.output()).toContain('no link to a place in Snowglobe');
    const root = npmStart(['--root', join(folder, 'nothing'), '--serve'], environment);
    expect((await root.exit).code).toBe(1);
    expect(root.output()).not.toMatch(/\n\s+at /);
  });

  describe.skipIf(chromiumNeed.isMissing || xvfb === null || !electronNeed.isMissing)(
    `without Electron's runtime${chromiumNeed.note}${displayNote}`,
    () => {
      let screen: Awaited<ReturnType<typeof startDisplay>>;
      beforeAll(async () => {
        screen = await startDisplay();
        // Electron's servers are not asked: nothing listens on this port.
        environment = {
          ...environment,
          DISPLAY: screen.display,
          ELECTRON_MIRROR: 'http://127.0.0.1:9/',
          electron_config_cache: join(folder, 'electron-cache'),
        };
      });
      afterAll(() => screen.end());

      it('opens a window of the browser, after one sentence about Electron, and ends with Ctrl+C', async () => {
        const start = npmStart(['--practice'], environment);
        await start.says(/open in a window of \w+/);
        expect(start.output()).toMatch(/Electron cannot be fetched \(.+\)\.\n/);
        await endWithControlC(start);
        expect(existsSync(join(folder, 'cache/snowglobe/electron-not-fetched.json'))).toBe(true);
      });

      it('does not ask for Electron again on the same day, and ends when the window is closed', async () => {
        const start = npmStart(['--practice'], environment);
        await start.says(/open in a window of \w+/);
        expect(start.output()).toContain('Electron could not be fetched earlier today.');
        process.kill(await browserProcess(join(folder, 'cache/snowglobe')), 'SIGTERM');
        expect(await start.exit).toEqual({ code: 0, signal: null });
      });

      it('prints an address when no browser starts', async () => {
        const programs = join(folder, 'bin');
        await mkdir(programs);
        await writeFile(join(programs, 'chromium'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
        // npm, node and sh are in other folders on some systems, and in the browser's on others.
        for (const name of ['npm', 'node', 'sh', 'env']) {
          await symlink(findProgram(name) ?? name, join(programs, name));
        }
        const start = npmStart(['--practice'], { ...environment, PATH: programs });
        await start.says(/Snowglobe is at http/);
        await endWithControlC(start);
      });
    },
  );
});

/** The process that holds the lock of the window's profile. */
async function browserProcess(cache: string): Promise<number> {
  const profile = (await readdir(cache)).find((name) => name.startsWith('window-')) ?? '';
  return Number((await readlink(join(cache, profile, 'SingletonLock'))).split('-').at(-1));
}
