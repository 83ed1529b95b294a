/** `snowglobe.nix` beside the main file: a module of our own for what cannot be written where it is set. */

import { directoryOf, relativePath } from '../module/file-paths.ts';
import { isAbove, mayMeet } from '../module/option-path.ts';
import { sourceFile } from '../module/source-file.ts';
import { definedPlaces, OVERRIDE_FILE } from './choose-file.ts';
import { editFile } from './edit-file.ts';
import type { Intent, NixValue } from './intent.ts';
import { asArgument, plainStyle, writeValue } from './literals.ts';
import { type PlanStep, planStep } from './plan-step.ts';
import { refuse, type StepRefusal } from './step.ts';
import type { Workspace } from './workspace.ts';

const EMPTY_OVERRIDE = `# Settings that Snowglobe could not write where they stand otherwise, as those are conditional or worked
# out by Nix. This file is yours: edit it, or move its lines elsewhere, as you like.
{ lib, ... }:

{
}
`;

/** Carries an intent out in the override file; the refusal in place stands where that makes no sense. */
export function overrideStep(workspace: Workspace, intent: Intent, refusal: StepRefusal): PlanStep {
  const refused = { ok: false, refusal } as const;
  const { mainFile } = workspace;
  if (refusal.alternative !== 'override-file' || mainFile === undefined) return refused;
  const wanted = overridingIntent(workspace, intent);
  if (wanted === undefined) return refused;
  const directory = directoryOf(mainFile);
  const path = `${directory}/${OVERRIDE_FILE}`;
  const prepared = workspace.files.has(path)
    ? { ok: true as const, workspace }
    : addOverrideFile(workspace, mainFile, path);
  if (!prepared.ok) return prepared;
  return writeInto(prepared.workspace, path, wanted);
}

function addOverrideFile(workspace: Workspace, mainFile: string, path: string): PlanStep {
  const importing = planStep(workspace, {
    kind: 'add',
    path: ['imports'],
    element: { type: 'path', text: relativePath(directoryOf(mainFile), path) },
  });
  if (!importing.ok) return importing;
  return { ...importing, workspace: importing.workspace.withNewModule(path, EMPTY_OVERRIDE) };
}

function writeInto(workspace: Workspace, path: string, intent: Intent): PlanStep {
  const file = workspace.files.get(path);
  if (file === undefined) return refuse('not-editable', `${path} cannot be read.`);
  const { text } = file.reading.source;
  const outcome = editFile(text, [intent], { file: path });
  if (!outcome.ok) {
    const [first] = outcome.refusals;
    return refuse(
      first?.kind ?? 'bug',
      first?.sentence ?? 'The override file cannot be edited.',
      file.reading.source,
      file.reading.source.tree.root,
    );
  }
  const after = sourceFile(path, outcome.after);
  return {
    ok: true,
    workspace: workspace.withText(path, after, outcome.edits),
    affects: [],
    isUnchanged: outcome.edits.length === 0,
  };
}

/** A list's new element is merged as it is; a value that is set elsewhere has to win over that. */
function overridingIntent(workspace: Workspace, intent: Intent): Intent | undefined {
  switch (intent.kind) {
    case 'add':
    case 'addEntry':
      return intent;
    case 'set': {
      const value = mustWin(workspace, intent.path) ? forced(intent.value) : intent.value;
      return value === undefined ? undefined : { ...intent, value };
    }
    default:
      return undefined;
  }
}

function mustWin(workspace: Workspace, path: readonly string[]): boolean {
  if (definedPlaces(workspace, path).length > 0) return true;
  return workspace
    .places(path)
    .some((place) =>
      place.file.reading.definitions.some(
        (one) => mayMeet(one.path, place.path) || (isAbove(one.path, place.path) && one.kind === 'computed'),
      ),
    );
}

function forced(value: NixValue): NixValue | undefined {
  const style = { ...plainStyle, indent: '  ' };
  const written = writeValue(value, style);
  return written.ok ? { type: 'nix', text: `lib.mkForce ${asArgument(written.text, style)}` } : undefined;
}
