/** The page over the fake bridge; `?scenario=name` chooses the state it is in. */
import { config } from 'zod';

config({ jitless: true });
const name = new URLSearchParams(window.location.search).get('scenario') ?? 'usual';
const [{ fakeBridge }, { scenarios }] = await Promise.all([
  import('../helpers/fake-bridge.ts'),
  import('./scenarios.ts'),
]);

if (name === 'fields') {
  await import('./fields/gallery.tsx');
} else {
  const scenario = scenarios[name];
  if (scenario === undefined) throw new Error(`No scenario ${name}`);
  Object.defineProperty(window, 'snowglobe', { value: fakeBridge(scenario) });
  await import('../../renderer/app/start.tsx');
}
