/** `snowglobe.nix` beside the main file: a module of our own for what cannot be written where it is set. */

import type { Definition, PriorityWrapper } from '../module/definition.ts';
import { directoryOf, relativePath } from '../module/file-paths.ts';
import { isAbove, isBelow, isPath, mayMeet } from '../module/option-path.ts';
import { sourceFile } from '../module/source-file.ts';
import { OVERRIDE_FILE } from './choose-file.ts';
import { editFile } from './edit-file.ts';
import type { Intent, NixValue } from './intent.ts';
import { asArgument, plainStyle, writeValue } from './literals.ts';
import { type PlanStep, planStep } from './plan-step.ts';
import { isWrapped } from './set.ts';
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
  const mainTarget = workspace.files.get(mainFile)?.reading.source.target ?? mainFile;
  const importing = planStep(workspace, {
    kind: 'add',
    path: ['imports'],
    element: { type: 'path', text: relativePath(directoryOf(mainTarget), path) },
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
      const rivals = rivalsOf(workspace, intent.path);
      const value = rivals.length > 0 ? winning(intent.value, rivals) : intent.value;
      return value === undefined ? undefined : { ...intent, value };
    }
    default:
      return undefined;
  }
}

/** Definitions that set the option elsewhere, or may. */
function rivalsOf(workspace: Workspace, path: readonly string[]): readonly Definition[] {
  return workspace
    .places(path)
    .flatMap((place) =>
      place.file.reading.definitions.filter(
        (one) =>
          isPath(one.path, place.path) ||
          isBelow(one.path, place.path) ||
          mayMeet(one.path, place.path) ||
          (isAbove(one.path, place.path) && one.kind === 'computed'),
      ),
    );
}

/** With a priority that is stronger than theirs: `mkForce` (50), unless one of them is as strong. */
function winning(value: NixValue, rivals: readonly Definition[]): NixValue | undefined {
  const style = { ...plainStyle, indent: '  ' };
  const written = writeValue(value, style);
  if (!written.ok) return undefined;
  if (isWrapped(written.text)) return value;
  const strongest = Math.min(...rivals.map((one) => priorityOf(one.wrapper)));
  const wrapper = strongest > FORCE ? 'lib.mkForce' : `lib.mkOverride ${strongest - 1}`;
  return { type: 'nix', text: `${wrapper} ${asArgument(written.text, style)}` };
}

const FORCE = 50;

/** As `lib/modules.nix` has them: the smaller number wins; 100 is a definition without a wrapper. */
function priorityOf(wrapper: PriorityWrapper | undefined): number {
  switch (wrapper?.name) {
    case 'mkForce':
      return FORCE;
    case 'mkVMOverride':
      return 10;
    case 'mkImageMediaOverride':
      return 60;
    case 'mkOverride':
      return Number(/\d+$/.exec(wrapper.text)?.[0] ?? FORCE);
    default:
      return 100;
  }
}
