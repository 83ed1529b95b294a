/**
 * What a newer release says of the person's files, without writing any of them: they are evaluated with it in a copy.
 * An evaluation stops at the first error, so what can be mended is mended in the copy, and it is looked at again.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import type { Place } from '#shared/api/machine.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { UpgradeEdit, UpgradeFinding } from '#shared/api/upgrade.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { formatPath } from '#shared/nix/module/option-path.ts';
import type { OwnFiles } from '../../apply/explain/evidence.ts';
import type { Fix, KnownNames } from '../../apply/explain/explanation.ts';
import { mentionOfPackage, placeInFile } from '../../apply/explain/where.ts';
import { ownFilesWith } from '../../apply/own-files.ts';
import { usualLimits } from '../../apply/preflight/check-plan.ts';
import { copyConfiguration } from '../../apply/preflight/copy-configuration.ts';
import { dryBuild } from '../../apply/preflight/dry-build.ts';
import { type DryBuildReport, readDryBuild } from '../../apply/preflight/read-dry-build.ts';
import { diffLines } from '../../changes/diff-lines.ts';
import { preparedFiles } from '../../changes/make-plan.ts';
import { planChanges } from '../../changes/plan-changes.ts';
import type { ConfigurationSnapshot } from '../../config/configuration-store.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { say } from '../../texts/say.ts';
import { type Mend, mendOfWarning, mendsOfFailure, renameEdit, touchesWhatStays } from './mend.ts';
import type { ReleaseAside } from './release-aside.ts';

export interface LookParts {
  readonly computer: Computer;
  readonly snapshot: ConfigurationSnapshot;
  /** Pending changes: the look is at the files as they would be with them. */
  readonly pending: readonly Change[];
  readonly aside: ReleaseAside;
  readonly names: KnownNames;
  readonly signal: AbortSignal;
  readonly onRound: (rounds: number, found: number) => void;
}

export interface Seen {
  readonly findings: readonly UpgradeFinding[];
  readonly notes: readonly string[];
  readonly end: 'whole' | 'stopped';
}

/** Each one mends at least one thing; more than these no configuration has needed. */
const MOST_ROUNDS = 30;

interface Found {
  readonly mend: Mend;
  readonly edit: Fix | null;
  /** What is done in the copy: the edit, or what gets the thing out of the way. */
  readonly intents: readonly Intent[];
}

/** The error is a sentence that says why nothing is known. */
export async function lookAtRelease(parts: LookParts): Promise<Result<Seen, string>> {
  const found = new Map<string, Found>();
  const notes = new Set<string>();
  for (let rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
    parts.onRound(rounds, found.size);
    const planned = plannedWith(parts, found);
    const evaluated = await evaluate(parts, planned);
    if (!evaluated.ok) return evaluated;
    const { report, succeeded } = evaluated.value;
    notes.clear();
    const isNew = takeIn(report, succeeded, planned, parts, found, notes);
    if (isNew === 'nothing' || isNew === 'in-the-way') {
      const end = succeeded ? 'whole' : 'stopped';
      return ok({ findings: findingsOf(found, parts), notes: [...notes], end });
    }
  }
  return ok({ findings: findingsOf(found, parts), notes: [...notes], end: 'stopped' });
}

/** `mended`: another look can tell more. `in-the-way`: what was found cannot be got out of the way. */
type Taken = 'mended' | 'in-the-way' | 'nothing';

function takeIn(
  report: DryBuildReport,
  succeeded: boolean,
  planned: readonly PlannedFile[],
  parts: LookParts,
  found: Map<string, Found>,
  notes: Set<string>,
): Taken {
  const texts = planned.map(({ path, after }) => ({ path, text: after }));
  const around = { files: ownFilesWith(parts.computer, texts), names: parts.names };
  const mends = succeeded ? [] : [...mendsOfFailure(report.evidence, around)];
  for (const warning of report.warnings) {
    const mend = mendOfWarning(warning, around);
    if (mend === null) notes.add(warning);
    else mends.push(mend);
  }
  let taken: Taken = 'nothing';
  for (const mend of withChainsJoined(mends, report.warnings)) {
    const id = idOf(mend);
    if (found.has(id)) continue;
    if (continuesRename(mend, parts, found)) {
      taken = 'mended';
      continue;
    }
    const one = carriedOut(mend, parts, found);
    found.set(id, one);
    if (one.intents.length > 0) taken = 'mended';
    else if (taken === 'nothing') taken = 'in-the-way';
  }
  return taken;
}

/** The first of the ways that can be gone in these files, with all that was found before. */
function carriedOut(mend: Mend, parts: LookParts, found: ReadonlyMap<string, Found>): Found {
  const { proposal, setAside } = mend;
  if (proposal !== null && isPossible(proposal.intents, parts, found) && !touchesWhatStays(proposal)) {
    return { mend, edit: proposal, intents: proposal.intents };
  }
  const aside = setAside ?? (mend.blocks ? (proposal?.intents ?? null) : null);
  const canSetAside = aside !== null && isPossible(aside, parts, found);
  return { mend, edit: null, intents: canSetAside ? aside : [] };
}

/** What was renamed in the copy is called otherwise again: one edit does both. */
function continuesRename(mend: Mend, parts: LookParts, found: Map<string, Found>): boolean {
  if (mend.kind !== 'renamed-setting' || mend.newName === null) return false;
  const earlier = [...found].find(([, one]) => one.edit !== null && one.mend.newName === mend.subject);
  if (earlier === undefined) return false;
  const [id, one] = earlier;
  const edit = renameEdit(one.mend.subject, mend.newName);
  const others = new Map([...found].filter(([other]) => other !== id));
  if (edit === null || !isPossible(edit.intents, parts, others)) return false;
  found.set(id, { mend: { ...one.mend, newName: mend.newName }, edit, intents: edit.intents });
  return true;
}

/** `a` is `b` now and `b` is `c`: NixOS says both at once, and names its own module for the second. */
function withChainsJoined(mends: readonly Mend[], warnings: readonly string[]): readonly Mend[] {
  const renames = new Map(
    warnings.flatMap((warning) => {
      const said = /^The option [`'‘]([^'’`]+)['’`] .*has been renamed to [`'‘]([^'’`]+)['’`]/.exec(warning);
      return said === null ? [] : [[said[1] ?? '', said[2] ?? ''] as const];
    }),
  );
  return mends.map((mend) => {
    if (mend.kind !== 'renamed-setting' || mend.newName === null) return mend;
    let last = mend.newName;
    for (let steps = 0; renames.has(last) && steps < renames.size; steps++) last = renames.get(last) ?? last;
    return last === mend.newName
      ? mend
      : { ...mend, newName: last, proposal: renameEdit(mend.subject, last) };
  });
}

interface Evaluated {
  readonly report: DryBuildReport;
  readonly succeeded: boolean;
}

async function evaluate(
  { computer, aside, signal }: LookParts,
  planned: readonly PlannedFile[],
): Promise<Result<Evaluated, string>> {
  const scratch = await mkdtemp(join(tmpdir(), 'snowglobe-upgrade-'));
  try {
    const copy = await copyConfiguration(computer, aside.withFiles(planned), scratch, usualLimits);
    if (!copy.ok) return copy;
    const { nixpkgs } = aside;
    const wish = { copy: copy.value, nixpkgs, scratch, milliseconds: usualLimits.milliseconds };
    const end = await dryBuild(computer, wish, signal);
    switch (end.kind) {
      case 'cancelled':
        return fail(say`It was ended early.`);
      case 'too-slow':
        return fail(say`Evaluating the files with the new release took too long.`);
      case 'cannot-start':
        return fail(end.sentence);
      case 'ended':
        return ok({ report: readDryBuild(end.lines), succeeded: end.exitCode === 0 });
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function plannedWith(
  { snapshot, pending }: LookParts,
  found: ReadonlyMap<string, Found>,
): readonly PlannedFile[] {
  const { files } = planChanges(snapshot.configuration, [...pending, ...changesOf(found)], new Set());
  return preparedFiles(files, snapshot);
}

const triedId = 'tried';

function isPossible(
  intents: readonly Intent[],
  { snapshot, pending }: LookParts,
  found: ReadonlyMap<string, Found>,
): boolean {
  const changes = [...pending, ...changesOf(found), asChange(triedId, intents)];
  const { refusals, alreadySo } = planChanges(snapshot.configuration, changes, new Set());
  return !alreadySo.includes(triedId) && !refusals.some(({ changeId }) => changeId === triedId);
}

function changesOf(found: ReadonlyMap<string, Found>): readonly Change[] {
  return [...found].flatMap(([id, { intents }]) => (intents.length === 0 ? [] : [asChange(id, intents)]));
}

function asChange(id: string, intents: readonly Intent[]): Change {
  const option = formatPath(intents[0]?.path ?? []);
  return {
    id,
    request: { kind: 'fix', label: id, intents: [...intents] },
    words: { kind: 'fix', label: id, option },
    intents: [...intents],
  };
}

function findingsOf(found: ReadonlyMap<string, Found>, parts: LookParts): readonly UpgradeFinding[] {
  const texts = plannedWith(parts, new Map()).map(({ path, after }) => ({ path, text: after }));
  const files = ownFilesWith(parts.computer, texts);
  return [...found].map(([id, { mend, edit }]) => {
    const { setAside: _, proposal, choices, ...told } = mend;
    const left = edit === null && proposal !== null ? [proposal, ...choices] : choices;
    const possible = left.filter(
      (fix) => !touchesWhatStays(fix) && isPossible(fix.intents, parts, new Map()),
    );
    return {
      ...told,
      place: placeOf(mend, files),
      id,
      proposal: edit === null ? null : editFor(edit, parts),
      choices: edit === null ? possible.map((fix) => editFor(fix, parts)) : [],
      isTaken: false,
    };
  });
}

/** In the files as they are: what was mended in the copy moved the lines below it. */
function placeOf({ place, subject }: Mend, files: OwnFiles): Place | null {
  if (place === null || subject === '') return place;
  return placeInFile(subject, place.file, files) ?? mentionOfPackage(subject, files) ?? place;
}

/** With what it alone does to the files as they are. */
function editFor({ label, intents }: Fix, { snapshot, pending }: LookParts): UpgradeEdit {
  const before = new Map(
    planChanges(snapshot.configuration, pending, new Set()).files.map(({ path, after }) => [path, after]),
  );
  const changes = [...pending, asChange(triedId, intents)];
  const { files } = planChanges(snapshot.configuration, changes, new Set());
  return {
    label,
    intents: [...intents],
    files: files.flatMap((file) => {
      const diff = diffLines(before.get(file.path) ?? file.before, file.after);
      return diff.length === 0 ? [] : [{ path: file.path, diff }];
    }),
  };
}

/** The same in each round and in each look, so that a page keeps what is ticked. */
function idOf({ kind, subject, reason }: Mend): string {
  const about = subject === '' ? reason : subject;
  return createHash('sha256').update(`${kind}\n${about}`).digest('hex').slice(0, 16);
}
