/** What one intent does to one file (or the files its list is written in), before anything is checked. */

import type { FileLookup } from '../module/list-value.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import type { SourceFile } from '../module/source-file.ts';
import type { Range } from '../syntax/tree.ts';
import type { Alternative, RefusalKind } from './refusal.ts';
import type { TextEdit } from './text-edit.ts';

/** The file an intent is carried out in, its path being the file's own (no mount prefix). */
export interface EditTarget {
  readonly reading: ModuleReading;
  readonly files: FileLookup;
  /** Whether bare attribute paths may be written as packages; decides how an element is read. */
  readonly isPackageList: (path: readonly string[]) => boolean;
  /** Reads a newer text of the file as this one was read. */
  readonly reread: (source: SourceFile) => ModuleReading;
}

export interface FileChange {
  readonly source: SourceFile;
  readonly edits: readonly TextEdit[];
  /** Comments that belong to what is removed, and may go with it. */
  readonly ownedComments: readonly Range[];
}

export interface AffectedPlace {
  readonly source: SourceFile;
  readonly range: Range;
  readonly sentence: string;
}

export interface StepRefusal {
  readonly kind: RefusalKind;
  readonly sentence: string;
  readonly at: { readonly source: SourceFile; readonly range: Range } | undefined;
  readonly alternative: Alternative | undefined;
}

export type StepOutcome =
  /** No changes: it is so already. */
  | { readonly ok: true; readonly changes: readonly FileChange[]; readonly affects: readonly AffectedPlace[] }
  | { readonly ok: false; readonly refusal: StepRefusal };

export const unchanged: StepOutcome = { ok: true, changes: [], affects: [] };

export function changed(
  source: SourceFile,
  edits: readonly TextEdit[],
  ownedComments: readonly Range[] = [],
  affects: readonly AffectedPlace[] = [],
): StepOutcome {
  return { ok: true, changes: [{ source, edits, ownedComments }], affects };
}

export function refuse(
  kind: RefusalKind,
  sentence: string,
  source?: SourceFile,
  range?: Range,
  alternative?: Alternative,
): { readonly ok: false; readonly refusal: StepRefusal } {
  const at = source !== undefined && range !== undefined ? { source, range } : undefined;
  return { ok: false, refusal: { kind, sentence, at, alternative } };
}
