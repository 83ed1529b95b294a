/** Carries out intents on a whole configuration: chooses the file for each one, all or nothing. */

import type { Configuration } from '../module/configuration.ts';
import { type Affected, toRefusal } from './edit-file.ts';
import type { Intent } from './intent.ts';
import { overrideStep } from './override-file.ts';
import { planStep } from './plan-step.ts';
import type { Refusal } from './refusal.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';
import { Workspace } from './workspace.ts';

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
  let workspace = Workspace.of(configuration);
  const refusals: Refusal[] = [];
  const affects: Affected[] = [];
  const unchangedIntents: number[] = [];
  const overridden: number[] = [];
  intents.forEach((intent, index) => {
    let step = planStep(workspace, intent);
    if (!step.ok && options.useOverrideFile === true) {
      step = overrideStep(workspace, intent, step.refusal);
      if (step.ok) overridden.push(index);
    }
    if (!step.ok) {
      refusals.push(toRefusal(index, step.refusal));
      return;
    }
    if (step.isUnchanged) unchangedIntents.push(index);
    affects.push(...step.affects.map((one) => ({ intent: index, ...one })));
    workspace = step.workspace;
  });
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, files: plannedFiles(configuration, workspace), affects, unchangedIntents, overridden };
}

function plannedFiles(configuration: Configuration, workspace: Workspace): readonly PlannedFile[] {
  return workspace.changedPaths.flatMap((path) => {
    const original = configuration.files.get(path);
    const before = original?.text ?? '';
    const edits = workspace.editsOf(path);
    const after = applyEdits(before, edits);
    if (after !== workspace.files.get(path)?.reading.source.text) {
      throw new Error(`The edits of ${path} do not add up to the new text.`);
    }
    return edits.length > 0 ? [{ path, before, after, edits, created: original === undefined }] : [];
  });
}
