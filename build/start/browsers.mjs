/** Finds a browser that can show a page as a window of its own. */
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** In the order in which they are taken. */
const candidates = [
  { name: 'Chromium', programs: ['chromium', 'chromium-browser'] },
  { name: 'Chrome', programs: ['google-chrome-stable', 'google-chrome'] },
  { name: 'Edge', programs: ['microsoft-edge-stable', 'microsoft-edge'] },
  { name: 'Brave', programs: ['brave', 'brave-browser'] },
];

/** `[{ name, path, isSnap }]`, the best first. */
export function installedBrowsers(environment = process.env) {
  return candidates.flatMap(({ name, programs }) => {
    const path = programs.map((program) => findProgram(program, environment)).find((found) => found !== null);
    return path ? [{ name, path, isSnap: isSnap(path) }] : [];
  });
}

/** The absolute path of a program on PATH, or null. */
export function findProgram(program, environment = process.env) {
  for (const folder of (environment.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (folder !== '' && isExecutable(path)) return path;
  }
  return null;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Snap's browsers may not write in hidden folders of the home. */
function isSnap(path) {
  return (
    realpathSync(path).startsWith('/snap/') || realpathSync(path) === '/usr/bin/snap' || isSnapWrapper(path)
  );
}

/** Ubuntu's chromium-browser is a script that starts the snap. */
function isSnapWrapper(path) {
  return path === '/usr/bin/chromium-browser' && existsSync('/snap/bin/chromium');
}
