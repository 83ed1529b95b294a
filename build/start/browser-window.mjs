/** The second choice: a window, without tabs and address bar, of a browser that is installed. */
import { takeProfile } from './browser-profile.mjs';
import { installedBrowsers } from './browsers.mjs';
import { startProgram } from './child.mjs';
import { hasDisplay, isRoot } from './places.mjs';

export async function openBrowserWindow({ say, server, place, stopped }) {
  if (!hasDisplay()) return { kind: 'unavailable' };
  for (const browser of installedBrowsers()) {
    const outcome = await openIn(browser, { say, page: (await server()).page, place, stopped });
    if (outcome.kind === 'ended') return outcome;
  }
  return { kind: 'unavailable' };
}

async function openIn(browser, { say, page, place, stopped }) {
  const profile = takeProfile(browser);
  let visited = false;
  const forget = page.onVisit(() => {
    if (visited) return;
    visited = true;
    say(
      `Snowglobe is open in a window of ${browser.name}${isRoot ? ' (as root, so without its sandbox)' : ''}.`,
    );
  });
  const window = startProgram(browser.path, [
    `--app=${page.newAddress(place)}`,
    `--user-data-dir=${profile.folder}`,
    '--window-size=1180,780',
    '--class=snowglobe',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-mode',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--disable-features=Translate',
    '--password-store=basic',
    // Browsers of this family refuse to run as root with their sandbox.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(process.env.WAYLAND_DISPLAY && !process.env.DISPLAY ? ['--ozone-platform=wayland'] : []),
  ]);
  const how = await Promise.race([window.ended, stopped]);
  await window.end();
  forget();
  profile.release();
  return visited || how === 'stopped' ? { kind: 'ended' } : { kind: 'unavailable' };
}
