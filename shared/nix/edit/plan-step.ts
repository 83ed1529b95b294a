/** One intent on a whole configuration: finds the files, carries it out, verifies the result. */

import { formatPath } from '../module/option-path.ts';
import { isPackageList } from '../module/packages.ts';
import { placeOf, sourceFile } from '../module/source-file.ts';
import { carryOut, touchedPaths } from './carry-out.ts';
import { type DefinedPlace, definedPlaces, givesWay, isOverrideFile, placeForNew } from './choose-file.ts';
import { type Affected, bug, isGone, refuseBroken } from './edit-file.ts';
import type { Intent } from './intent.ts';
import { type FileChange, refuse, type StepOutcome, type StepRefusal } from './step.ts';
import { applyEdits } from './text-edit.ts';
import { verifyOthers, verifyText } from './verify.ts';
import type { LocalPlace, Workspace } from './workspace.ts';

export type PlanStep =
  | {
      readonly ok: true;
      readonly workspace: Workspace;
      readonly affects: readonly Omit<Affected, 'intent'>[];
      readonly isUnchanged: boolean;
    }
  | { readonly ok: false; readonly refusal: StepRefusal };

/** What an intent did to one file, with the intent as that file sees it. */
interface LocalOutcome {
  readonly place: LocalPlace;
  readonly intent: Intent;
  readonly outcome: StepOutcome;
}

export function planStep(workspace: Workspace, intent: Intent): PlanStep {
  const found = outcomesFor(workspace, intent);
  if (!found.ok) return found;
  for (const { outcome } of found.outcomes) if (!outcome.ok) return outcome;
  let next = workspace;
  const affects: Omit<Affected, 'intent'>[] = [];
  const changed = new Set<string>();
  for (const local of found.outcomes) {
    if (!local.outcome.ok) continue;
    for (const change of local.outcome.changes) {
      const { path } = change.source;
      if (changed.has(path)) continue;
      changed.add(path);
      const applied = applyChange(next, change, local);
      if (!applied.ok) return applied;
      next = applied.workspace;
      affects.push(...otherMounts(workspace, path, local));
    }
    affects.push(
      ...local.outcome.affects.map((one) => ({
        sentence: one.sentence,
        place: placeOf(one.source, one.range),
      })),
    );
  }
  if (changed.size === 0) return { ok: true, workspace, affects: [], isUnchanged: true };
  const again = outcomesFor(next, intent);
  const isStable = again.ok
    ? again.outcomes.every(({ place, outcome }) => {
        if (outcome.ok) return outcome.changes.length === 0;
        // Whatever was wrong with the other files is still wrong with them.
        return !changed.has(place.file.path) || isGone(intent, outcome.refusal.kind);
      })
    : isGone(intent, again.refusal.kind);
  if (!isStable) {
    const [first] = found.outcomes;
    return bug(first!.place.file.reading.source, 'the change would not read back as it was meant.');
  }
  return { ok: true, workspace: next, affects, isUnchanged: false };
}

function applyChange(
  workspace: Workspace,
  change: FileChange,
  { place, intent }: LocalOutcome,
): { ok: true; workspace: Workspace } | { ok: false; refusal: StepRefusal } {
  const { source, edits } = change;
  const file = workspace.files.get(source.path);
  if (file === undefined || !file.mayEdit) {
    return refuse(
      'not-editable',
      `${source.path} is not a file that may be edited.`,
      source,
      source.tree.root,
    );
  }
  const after = sourceFile(source.path, applyEdits(source.text, edits));
  const next = workspace.withText(source.path, after, edits);
  const reread = next.files.get(source.path)!.reading;
  const touched = source.path === place.file.path ? touchedPaths(intent) : [];
  const finding = verifyText(change, after) ?? verifyOthers(file.reading, reread, touched);
  return finding === undefined ? { ok: true, workspace: next } : bug(source, finding);
}

/** A file that is imported several times changes several things at once. */
function otherMounts(
  workspace: Workspace,
  path: string,
  { place }: LocalOutcome,
): readonly Omit<Affected, 'intent'>[] {
  const mounts = workspace.files.get(path)?.mounts ?? [];
  if (mounts.length < 2) return [];
  const { source } = place.file.reading;
  const others = mounts.map((mount) => mount.prefix.map((segment) => segment.name ?? segment.text).join('.'));
  const names = others.filter((name) => name !== formatPath(place.prefix)).join(', ');
  return [
    { sentence: `The same file is also used for: ${names}.`, place: placeOf(source, source.tree.root) },
  ];
}

type Outcomes =
  | { readonly ok: true; readonly outcomes: readonly LocalOutcome[] }
  | { readonly ok: false; readonly refusal: StepRefusal };

function outcomesFor(workspace: Workspace, intent: Intent): Outcomes {
  if (intent.path.length === 0) return refuse('invalid-path', 'A path needs at least one name.');
  switch (intent.kind) {
    case 'set':
      return setSomewhere(workspace, intent);
    case 'add':
      return addSomewhere(workspace, intent);
    case 'addEntry':
      return addEntrySomewhere(workspace, intent);
    case 'remove':
      return inEvery(workspace, intent, definedPlaces(workspace, intent.path));
    case 'unset':
      return inEvery(workspace, intent, resettable(definedPlaces(workspace, intent.path)));
    case 'removeEntry':
      return inEvery(workspace, intent, resettable(definedPlaces(workspace, [...intent.path, intent.name])));
    case 'rename':
      return renameSomewhere(workspace, intent, intent.path, intent.to);
    case 'renameEntry':
      return renameSomewhere(workspace, intent, [...intent.path, intent.name], [...intent.path, intent.to]);
  }
}

/** The intent with the path that the file itself uses, carried out there. */
function carryOutAt(workspace: Workspace, place: LocalPlace, intent: Intent): LocalOutcome {
  const local = localIntent(intent, place.prefix.length);
  const { reading, reread } = place.file;
  const refused = refuseAt(place, local);
  const target = {
    reading,
    reread,
    files: workspace.lookup,
    isPackageList: (path: readonly string[]) => isPackageList([...place.prefix, ...path]),
  };
  return { place, intent: local, outcome: refused ?? carryOut(target, local) };
}

function refuseAt(place: LocalPlace, intent: Intent): { ok: false; refusal: StepRefusal } | undefined {
  const { file, condition } = place;
  const { source } = file.reading;
  if (condition !== undefined) {
    const sentence = `${file.path} is only imported under a condition: ${condition}.`;
    return refuse('conditional', sentence, source, source.tree.root, 'override-file');
  }
  if (!file.mayEdit) {
    const sentence = `${file.path} is not a file that may be edited.`;
    return refuse('not-editable', sentence, source, source.tree.root, 'override-file');
  }
  // A flake's own top is no module, but the modules written into it are.
  return file.role === 'flake' ? undefined : refuseBroken(file.reading, intent);
}

function localIntent(intent: Intent, drop: number): Intent {
  const path = intent.path.slice(drop);
  return intent.kind === 'rename' ? { ...intent, path, to: intent.to.slice(drop) } : { ...intent, path };
}

function inNewPlace(workspace: Workspace, intent: Intent, path: readonly string[]): Outcomes {
  const chosen = placeForNew(workspace, path);
  if (!chosen.ok) return chosen;
  return { ok: true, outcomes: [carryOutAt(workspace, chosen.place, intent)] };
}

function setSomewhere(workspace: Workspace, intent: Extract<Intent, { kind: 'set' }>): Outcomes {
  const defined = definedPlaces(workspace, intent.path);
  const override = defined.find((place) => isOverrideFile(place.file.path));
  if (override !== undefined) return { ok: true, outcomes: [carryOutAt(workspace, override, intent)] };
  const standing = defined.filter((place) => place.file.mayEdit || !place.definitions.every(givesWay));
  const [first, second] = standing;
  if (first === undefined) return inNewPlace(workspace, intent, intent.path);
  if (second === undefined) return { ok: true, outcomes: [carryOutAt(workspace, first, intent)] };
  const firm = standing.filter((place) => !place.definitions.every(givesWay));
  const [only] = firm;
  if (firm.length === 1 && only !== undefined)
    return { ok: true, outcomes: [carryOutAt(workspace, only, intent)] };
  const files = standing.map((place) => place.file.path).join(', ');
  const sentence = `'${formatPath(intent.path)}' is defined in several files: ${files}.`;
  const { source } = first.file.reading;
  return refuse('defined-more-than-once', sentence, source, first.definitions[0]?.range, 'override-file');
}

/** Lists merge: any file that has the list will do, and the main file before the others. */
function addSomewhere(workspace: Workspace, intent: Extract<Intent, { kind: 'add' }>): Outcomes {
  const defined = definedPlaces(workspace, intent.path);
  const places = [
    ...defined.filter((place) => place.file.path === workspace.mainFile),
    ...defined.filter((place) => place.file.path !== workspace.mainFile),
  ];
  if (places.length === 0) return inNewPlace(workspace, intent, intent.path);
  const tried = places.map((place) => carryOutAt(workspace, place, intent));
  const there = tried.find(({ outcome }) => outcome.ok && outcome.changes.length === 0);
  const chosen = there ?? tried.find(({ outcome }) => outcome.ok) ?? tried[0]!;
  if (!chosen.outcome.ok && defined.every((place) => !place.file.mayEdit)) {
    return inNewPlace(workspace, intent, intent.path);
  }
  return { ok: true, outcomes: [chosen] };
}

function addEntrySomewhere(workspace: Workspace, intent: Extract<Intent, { kind: 'addEntry' }>): Outcomes {
  const entry = [...intent.path, intent.name];
  const [first] = definedPlaces(workspace, entry);
  if (first === undefined) return inNewPlace(workspace, intent, entry);
  return { ok: true, outcomes: [carryOutAt(workspace, first, intent)] };
}

/** What the override file says is taken back there; what it overrides stays. */
function resettable(defined: readonly DefinedPlace[]): readonly DefinedPlace[] {
  const overriding = defined.filter((place) => isOverrideFile(place.file.path));
  return overriding.length > 0 ? overriding : defined;
}

function inEvery(workspace: Workspace, intent: Intent, places: readonly DefinedPlace[]): Outcomes {
  const outcomes = places.map((place) => carryOutAt(workspace, place, intent));
  if (intent.kind !== 'remove') return { ok: true, outcomes };
  // Files that do not have the element have no say, whatever else is wrong with them.
  const hit = outcomes.filter(({ outcome }) => outcome.ok && outcome.changes.length > 0);
  const blocking = outcomes.filter(({ outcome }) => !outcome.ok && outcome.refusal.kind === 'conditional');
  if (hit.length > 0) return { ok: true, outcomes: [...hit, ...blocking] };
  return { ok: true, outcomes };
}

function renameSomewhere(
  workspace: Workspace,
  intent: Intent,
  path: readonly string[],
  to: readonly string[],
): Outcomes {
  const defined = definedPlaces(workspace, path);
  if (defined.length === 0)
    return refuse('not-set', `'${formatPath(path)}' is not set in this configuration.`);
  const [taken] = definedPlaces(workspace, to).filter(
    (place) => formatPath(path) !== formatPath(to) && place,
  );
  if (taken !== undefined) {
    const { source } = taken.file.reading;
    return refuse('exists', `'${formatPath(to)}' is there already.`, source, taken.definitions[0]?.range);
  }
  const stays = defined.every(
    ({ prefix }) => prefix.every((name, i) => to[i] === name) && prefix.length < to.length,
  );
  if (!stays) {
    const { source } = defined[0]!.file.reading;
    const sentence = `'${formatPath(path)}' stands in a file that cannot hold '${formatPath(to)}'.`;
    return refuse('not-editable', sentence, source, defined[0]!.definitions[0]?.range);
  }
  return { ok: true, outcomes: defined.map((place) => carryOutAt(workspace, place, intent)) };
}
