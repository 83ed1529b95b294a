/** The desktop application in Electron's real runtime. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { markTourSeen } from '../helpers/seen-tour.ts';
import { electronNeed } from '../helpers/system-needs.ts';
import { apply, outcome, tick } from '../helpers/walk.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

function launch(data: string, ...words: readonly string[]): Promise<ElectronApplication> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({
    executablePath: electronNeed.path,
    args: [...asRoot, projectRoot, '--', '--practice', '--data', data, ...words],
    env: {
      ...process.env,
      SNOWGLOBE_PRACTICE_ENGINE: 'stand-in',
      // Playwright looks inside with the developer's tools.
      SNOWGLOBE_DEVELOPMENT: '1',
    } as Record<string, string>,
  });
}

async function dataFolder(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'snowglobe-electron-'));
  onTestFinished(() => rm(data, { recursive: true, force: true, maxRetries: 3 }));
  await markTourSeen(data);
  return data;
}

describe.skipIf(electronNeed.isMissing)(`The desktop application${electronNeed.note}`, () => {
  it('goes from a tick to a new restore point', async () => {
    const application = await launch(await dataFolder());
    onTestFinished(() => application.close());
    const page = await application.firstWindow();
    await page.locator('h1').first().waitFor();
    expect(page.url()).toMatch(/^app:\/\/snowglobe\//);
    expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);

    await tick(page, 'Thunderbird');
    await apply(page);
    expect(await outcome(page, 'Done')).toContain('Your change is in place');
  });

  it('opens at the place of a link, goes to that of a second start, and reaches no network', async () => {
    const data = await dataFolder();
    const application = await launch(data, 'snowglobe://option/services.openssh');
    onTestFinished(() => application.close());
    const page = await application.firstWindow();
    await page.locator('h1').first().waitFor();
    expect(page.url()).toBe('app://snowglobe/#/settings/all/services/openssh');

    // It hands its link over and ends at once.
    await launch(data, 'snowglobe://history').catch(() => {});
    await page.waitForURL('app://snowglobe/#/history');

    for (const address of ['https://example.org/', 'http://127.0.0.1:9/', 'file:///etc/hostname']) {
      const isReached = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        address,
      );
      expect(isReached, address).toBe(false);
    }
  });

  it('keeps pending changes when the page breaks down, and loads it again', async () => {
    const application = await launch(await dataFolder());
    onTestFinished(() => application.close());
    const page = await application.firstWindow();
    await tick(page, 'Thunderbird');
    await application.evaluate(({ dialog, BrowserWindow }) => {
      dialog.showMessageBox = (async () => ({ response: 0, checkboxChecked: false })) as never;
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect
      .poll(() =>
        application.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
            "window.snowglobe.call('changes.list', {}).then((answer) => answer.value.changes.length)",
          ),
        ),
      )
      .toBe(1);
  });
});
