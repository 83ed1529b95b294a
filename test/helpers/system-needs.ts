/** What some tests need from the system. A test without it is skipped by a name that tells the reason. */
import { existsSync } from 'node:fs';
import { findProgram, installedBrowsers } from '../../build/start/browsers.mjs';
import { installedRuntime } from '../../build/start/electron-runtime.mjs';

export interface SystemNeed {
  readonly path: string;
  readonly isMissing: boolean;
  /** Put it after a test's name: empty, or why it is skipped. */
  readonly note: string;
}

function need(path: string | null | undefined, what: string): SystemNeed {
  const isMissing = !path || !existsSync(path);
  return { path: path ?? '', isMissing, note: isMissing ? ` (skipped: ${what} is not here)` : '' };
}

/** A program on PATH. */
export function programNeed(name: string): SystemNeed {
  return need(findProgram(name), name);
}

/** SNOWGLOBE_TEST_CHROMIUM chooses another one than that on PATH. */
export const chromiumNeed = need(
  process.env.SNOWGLOBE_TEST_CHROMIUM ?? installedBrowsers()[0]?.path,
  'Chromium',
);

export const electronNeed = need(installedRuntime(), "Electron's runtime");
