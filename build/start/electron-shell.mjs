/** The first choice: a desktop application of its own. */
import { projectRoot } from '../paths.mjs';
import { startProgram } from './child.mjs';
import { cannotRunFetched, fetchRuntime, installedRuntime } from './electron-runtime.mjs';
import { hasDisplay, isRoot } from './places.mjs';

export async function openElectron({ application, args, say, sayMeanwhile, stopped }) {
  if (!hasDisplay()) return { kind: 'unavailable' };
  if (installedRuntime() === null) {
    if (cannotRunFetched()) return { kind: 'unavailable' };
    sayMeanwhile('Looking for Electron …');
    const fetched = await fetchRuntime((done, total) => sayMeanwhile(progressLine(done, total)));
    if (fetched.kind === 'unreachable') return { kind: 'unavailable', sentence: fetched.sentence };
  }
  return run({ args, say, startedLine: application.startedLine, stopped });
}

async function run({ args, say, startedLine, stopped }) {
  let shown = false;
  // Chromium, which is inside, refuses to run as root with its sandbox.
  const switches = isRoot ? ['--no-sandbox'] : [];
  const electron = startProgram(installedRuntime(), [...switches, projectRoot, '--', ...args], {
    onLine(line) {
      if (line !== startedLine) return;
      shown = true;
      say(`Snowglobe is open in its own window (Electron${isRoot ? ', as root without its sandbox' : ''}).`);
    },
  });
  const code = await Promise.race([electron.ended, stopped]);
  await electron.end();
  if (code === 0 && !shown) say('Snowglobe is open already: its window is in front now.');
  if (shown || code === 0 || code === 'stopped') return { kind: 'ended' };
  return { kind: 'unavailable', sentence: 'Electron does not start on this computer.' };
}

function progressLine(done, total) {
  const megabytes = (bytes) => Math.round(bytes / 1_000_000);
  return `Fetching Electron: ${megabytes(done)}${total ? ` of ${megabytes(total)}` : ''} MB …`;
}
