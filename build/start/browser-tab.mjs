/** The third choice: a tab of the default browser. Snowglobe runs until Ctrl+C. */
import { findProgram } from './browsers.mjs';
import { startProgram } from './child.mjs';
import { hasDisplay } from './places.mjs';

const patienceMs = 15_000;

export async function openBrowserTab({ say, server, place, stopped }) {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (!hasDisplay() || findProgram(opener) === null) return { kind: 'unavailable' };
  const { page } = await server();
  const visited = new Promise((resolve) => page.onVisit(() => resolve('visited')));
  const program = startProgram(opener, [page.newAddress(place)]);
  const failed = program.ended.then((code) => (code === 0 ? visited : 'failed'));
  let timer;
  const lost = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs, 'failed');
  });
  const how = await Promise.race([visited, failed, lost, stopped]);
  clearTimeout(timer);
  if (how === 'failed') return { kind: 'unavailable' };
  if (how === 'visited') {
    say('Snowglobe is open in a tab of your browser. Ctrl+C ends it.');
    await stopped;
  }
  return { kind: 'ended' };
}
