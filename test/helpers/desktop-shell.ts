/** The desktop shell on the double of Electron, with a page of one line and a host that answers nothing. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '#shared/api/result.ts';
import { type DesktopOptions, runDesktop } from '../../electron/shell/desktop.ts';
import { type BrowserWindow, electronDouble } from './electron-double.ts';
import { silentHost } from './silent-host.ts';

/** Resolves with the window. Once in a file of tests: the double is one application. */
export async function startDesktopDouble(options: Partial<DesktopOptions> = {}): Promise<BrowserWindow> {
  const outFolder = mkdtempSync(join(tmpdir(), 'snowglobe-out-'));
  mkdirSync(join(outFolder, 'renderer'));
  writeFileSync(join(outFolder, 'renderer/index.html'), '<!doctype html><title>Snowglobe</title>');
  const started = runDesktop({
    outFolder,
    instanceFolder: undefined,
    place: undefined,
    isDevelopment: false,
    openHost: async () => ok(silentHost()),
    onShown: () => {},
    ...options,
  });
  electronDouble.becomeReady();
  await started;
  const window = electronDouble.windows[0];
  if (window === undefined) throw new Error(electronDouble.errorBoxes.join());
  return window;
}
