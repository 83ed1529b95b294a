/** The desktop application in Electron's real runtime. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { markTourSeen } from '../helpers/seen-tour.ts';
import { electronNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

describe.skipIf(electronNeed.isMissing)(`The desktop application${electronNeed.note}`, () => {
  it('goes from a tick to a new restore point', async () => {
    const data = await mkdtemp(join(tmpdir(), 'snowglobe-electron-'));
    onTestFinished(() => rm(data, { recursive: true, force: true }));
    await markTourSeen(data);
    const application = await _electron.launch({
      executablePath: electronNeed.path,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        projectRoot,
        '--',
        '--practice',
        '--data',
        data,
      ],
      env: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: 'stand-in' } as Record<string, string>,
    });
    onTestFinished(() => application.close());
    const page = await application.firstWindow();
    await page.locator('h1').first().waitFor();
    expect(page.url()).toMatch(/^app:\/\/snowglobe\//);
    expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);

    await tick(page, 'Thunderbird');
    await apply(page);
    expect(await outcome(page, 'Done')).toContain('Your change is in place');
  });
});
