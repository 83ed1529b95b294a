/** The calls `preferences.*`. */
import { ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import type { PreferencesStore } from './preferences.ts';

export function createPreferencesHandlers(preferences: PreferencesStore): HandlersOf<'preferences.'> {
  return {
    'preferences.get': async () => ok(await preferences.get()),
    'preferences.set': async (wanted) => ok(await preferences.change(wanted)),
  };
}
