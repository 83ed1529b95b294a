/** A profile of the browser's for Snowglobe only, so that closing its window ends the browser's process. */
import { mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './places.mjs';

/** `{ folder, release }`: kept between starts, unless another Snowglobe is using it right now. */
export function takeProfile(browser) {
  const kept = browser.isSnap
    ? join(homedir(), 'snap/chromium/common/snowglobe')
    : join(cacheFolder(), `window-${browser.name.toLowerCase()}`);
  if (!isInUse(kept) && canMake(kept)) return { folder: kept, release: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-window-'));
  return { folder, release: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Chromium's lock is a link to `HOST-PID`. */
function isInUse(profile) {
  try {
    const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error.code === 'EPERM';
  }
}

function canMake(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}
