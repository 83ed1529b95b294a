import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProgram, installedBrowsers } from '../../../build/start/browsers.mjs';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

async function folderWith(...programs: readonly string[]): Promise<string> {
  const folder = await temporaryDirectory();
  for (const program of programs) {
    await writeFile(join(folder, program), '#!/bin/sh\n');
    await chmod(join(folder, program), 0o755);
  }
  return folder;
}

describe('Installed browsers', () => {
  it('are taken in an order of our own, whatever the order of PATH', async () => {
    const PATH = await folderWith('brave', 'microsoft-edge', 'google-chrome-stable', 'chromium', 'firefox');
    expect(installedBrowsers({ PATH }).map(({ name }) => name)).toEqual([
      'Chromium',
      'Chrome',
      'Edge',
      'Brave',
    ]);
  });

  it('are none where PATH leads nowhere', () => {
    expect(installedBrowsers({ PATH: '' })).toEqual([]);
    expect(installedBrowsers({})).toEqual([]);
  });
});

describe('A program', () => {
  it('is found in the first folder that has it and lets it run', async () => {
    const first = await folderWith();
    await writeFile(join(first, 'tool'), 'not a program');
    const second = await folderWith('tool');
    expect(findProgram('tool', { PATH: `${first}:${second}` })).toBe(join(second, 'tool'));
    expect(findProgram('other', { PATH: `${first}:${second}` })).toBeNull();
  });
});
