/** The pending changes with their history of undo and redo, as data: every step gives a new value. */
import type { Change, ChangeList, ChangeRequest } from '#shared/api/changes.ts';
import { entryPath, isAboutEntry, isInside, sameSubject, touchSameThing } from './change-subject.ts';

export interface PendingChanges {
  readonly present: readonly Change[];
  /** Oldest first; the last one is what undo goes back to. */
  readonly past: readonly (readonly Change[])[];
  /** The first one is what redo goes to. */
  readonly future: readonly (readonly Change[])[];
}

/** Enough to take back an afternoon of ticking. */
const MOST_STEPS = 200;

export const noPendingChanges: PendingChanges = { present: [], past: [], future: [] };

export function changeList(pending: PendingChanges): ChangeList {
  return {
    changes: [...pending.present],
    canUndo: pending.past.length > 0,
    canRedo: pending.future.length > 0,
  };
}

/**
 * The change takes the place of those it is about the same thing as; without a change (what is asked for is
 * already so in the files) those simply go.
 */
export function withRequest(
  pending: PendingChanges,
  request: ChangeRequest,
  change: Change | undefined,
): PendingChanges {
  const { present } = pending;
  const replaces = (other: Change): boolean =>
    sameSubject(other.request, request) ||
    (change !== undefined && touchSameThing(other, change)) ||
    isUndoneBy(other, request);
  const others = present.filter((other) => !replaces(other));
  if (change === undefined) return step(pending, others);
  const replaced = present.findIndex(replaces);
  const renamed = others.findIndex(({ request: rename }) => isRenameAround(rename, request));
  // Changes inside an entry are in terms of the name that it has in the files: they come before its renaming.
  const places = [replaced, renamed].filter((place) => place !== -1);
  return step(
    pending,
    others.toSpliced(places.length === 0 ? others.length : Math.min(...places), 0, change),
  );
}

/** An entry that is not in the files yet goes with everything that was changed inside it. */
export function withoutChange(pending: PendingChanges, id: string): PendingChanges {
  return withoutChanges(pending, new Set([id]));
}

/** All in one step. */
export function withoutChanges(pending: PendingChanges, ids: ReadonlySet<string>): PendingChanges {
  const entries = pending.present.filter((change) => ids.has(change.id) && isAddition(change));
  return step(
    pending,
    pending.present.filter(
      (change) => !ids.has(change.id) && !entries.some((entry) => isWithin(change, entry)),
    ),
  );
}

/** Another list in the place of the one that is there, as one step. */
export function withPresent(pending: PendingChanges, present: readonly Change[]): PendingChanges {
  return step(pending, present);
}

/** What is pending about an entry that was only added so far, itself first: those a new name is for. */
export function additionOf(
  pending: PendingChanges,
  request: ChangeRequest,
): { readonly addition: Change; readonly inside: readonly Change[] } | undefined {
  if (!isAboutEntry(request)) return undefined;
  const addition = pending.present.find((other) => isAddition(other) && sameSubject(other.request, request));
  if (addition === undefined) return undefined;
  return { addition, inside: pending.present.filter((change) => isWithin(change, addition)) };
}

/** Changes put in the place of others, all in one step: by id, those that are not named stay. */
export function withReplacements(
  pending: PendingChanges,
  replacements: ReadonlyMap<string, Change>,
): PendingChanges {
  return step(
    pending,
    pending.present.map((change) => replacements.get(change.id) ?? change),
  );
}

export function withoutAny(pending: PendingChanges): PendingChanges {
  return step(pending, []);
}

export function undo(pending: PendingChanges): PendingChanges {
  const previous = pending.past.at(-1);
  if (previous === undefined) return pending;
  return {
    present: previous,
    past: pending.past.slice(0, -1),
    future: [pending.present, ...pending.future],
  };
}

export function redo(pending: PendingChanges): PendingChanges {
  const [next, ...future] = pending.future;
  if (next === undefined) return pending;
  return { present: next, past: [...pending.past, pending.present], future };
}

/** What became the system is no longer pending, and undo must not bring it back: going back is History's. */
export function withoutApplied(pending: PendingChanges, applied: readonly Change[]): PendingChanges {
  const ids = new Set(applied.map((change) => change.id));
  return { present: pending.present.filter((change) => !ids.has(change.id)), past: [], future: [] };
}

function step(pending: PendingChanges, present: readonly Change[]): PendingChanges {
  if (sameChanges(present, pending.present)) return pending;
  return { present, past: [...pending.past, pending.present].slice(-MOST_STEPS), future: [] };
}

function sameChanges(some: readonly Change[], others: readonly Change[]): boolean {
  return some.length === others.length && some.every((change, index) => change === others[index]);
}

function isAddition({ request }: Change): boolean {
  return request.kind === 'add-entry' || request.kind === 'add-user';
}

function isWithin({ request }: Change, { request: entry }: Change): boolean {
  return isAboutEntry(entry) && isInside(request, entryPath(entry));
}

/** What goes takes everything inside it along; what is changed inside an entry is to stay. */
function isUndoneBy({ request: other }: Change, request: ChangeRequest): boolean {
  if (isRemoval(request)) return isInside(other, entryPath(request));
  return isRemoval(other) && isInside(request, entryPath(other));
}

function isRemoval(
  request: ChangeRequest,
): request is Extract<ChangeRequest, { kind: 'remove-entry' | 'remove-user' }> {
  return request.kind === 'remove-entry' || request.kind === 'remove-user';
}

function isRenameAround(rename: ChangeRequest, request: ChangeRequest): boolean {
  return rename.kind === 'rename-entry' && isInside(request, entryPath(rename));
}
