/** What the person likes, kept over a restart. */
import { join } from 'node:path';
import { trialLimits } from '#shared/api/apply.ts';
import { type Input, type Preferences, preferencesSchema } from '#shared/api/contract.ts';
import type { Publish } from '../handlers.ts';
import type { Report } from '../report.ts';
import { readStoredDocument, writeStoredDocument } from '../storage/stored-document.ts';

const usualPreferences: Preferences = {
  theme: 'system',
  language: 'system',
  trialSeconds: trialLimits.usualSeconds,
  trialCheck: null,
  commitEachApply: false,
  tourSeen: false,
};

export interface PreferencesParts {
  /** `DataDirectories.preferences` */
  readonly directory: string;
  readonly publish: Publish;
  readonly report: Report;
}

export interface PreferencesStore {
  get(): Promise<Preferences>;
  /** What is left out stays as it is. */
  change(wanted: Input<'preferences.set'>): Promise<Preferences>;
}

export function createPreferences({ directory, publish, report }: PreferencesParts): PreferencesStore {
  const path = join(directory, 'preferences.json');
  const loaded = readStoredDocument(path, preferencesSchema.partial(), {}).then((stored) => {
    if (stored.setAside !== null) {
      report(`The preferences could not be read. They are kept as ${stored.setAside}.`);
    }
    // A preference that came with a newer version has its usual value until it is chosen.
    return { ...usualPreferences, ...given(stored.value) };
  });
  let chosen: Preferences | undefined;
  return {
    get: async () => chosen ?? (await loaded),
    change: async (wanted) => {
      const preferences = { ...(chosen ?? (await loaded)), ...given(wanted) };
      chosen = preferences;
      publish('preferences.changed', preferences);
      await writeStoredDocument(path, preferences).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        report(`The preferences could not be kept: ${reason}`);
      });
      return preferences;
    },
  };
}

/** Without what is left out: `{ theme: undefined }` is not a theme. */
function given(preferences: Input<'preferences.set'>): Partial<Preferences> {
  return Object.fromEntries(Object.entries(preferences).filter(([, value]) => value !== undefined));
}
