/** The calls `preferences.*`: what the person likes, kept over a restart. */
import { join } from 'node:path';
import { type Preferences, preferencesSchema } from '#shared/api/contract.ts';
import { ok } from '#shared/api/result.ts';
import type { HandlersOf, Publish } from '../handlers.ts';
import type { Report } from '../report.ts';
import { readStoredDocument, writeStoredDocument } from '../storage/stored-document.ts';

const defaultPreferences: Preferences = { theme: 'system' };

export interface PreferencesParts {
  /** `DataDirectories.preferences` */
  readonly directory: string;
  readonly publish: Publish;
  readonly report: Report;
}

export function createPreferencesHandlers(parts: PreferencesParts): HandlersOf<'preferences.'> {
  const { publish, report } = parts;
  const path = join(parts.directory, 'preferences.json');
  const loaded = readStoredDocument(path, preferencesSchema, defaultPreferences).then((stored) => {
    if (stored.setAside !== null) {
      report(`The preferences could not be read. They are kept as ${stored.setAside}.`);
    }
    return stored.value;
  });
  let chosen: Preferences | undefined;
  return {
    'preferences.get': async () => ok(chosen ?? (await loaded)),
    'preferences.set': async (preferences) => {
      await loaded;
      chosen = preferences;
      publish('preferences.changed', preferences);
      await writeStoredDocument(path, preferences).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        report(`The preferences could not be kept: ${reason}`);
      });
      return ok(preferences);
    },
  };
}
