/** Where a start keeps small things of its own, after the XDG base directories. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

export function cacheFolder(environment = process.env) {
  const chosen = environment.XDG_CACHE_HOME;
  const base = chosen && isAbsolute(chosen) ? chosen : join(environment.HOME || homedir(), '.cache');
  return join(base, 'snowglobe');
}

/** Whether a window could be shown anywhere. */
export function hasDisplay(environment = process.env) {
  return process.platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

export const isRoot = process.getuid?.() === 0;
