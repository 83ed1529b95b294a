/** The calls `config.*`. */
import { ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import type { ConfigurationStore } from './configuration-store.ts';
import { configurationHealth } from './health.ts';

export function createConfigHandlers(store: ConfigurationStore): HandlersOf<'config.'> {
  // Every look compares with the disk, so reloading is looking; the page has a button for it all the same.
  const health = async () => ok(await configurationHealth(await store.current()));
  return { 'config.health': health, 'config.reload': health };
}
