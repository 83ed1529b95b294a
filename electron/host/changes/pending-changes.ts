/** The pending changes with their history of undo and redo, as data: every step gives a new value. */
import type { Change, ChangeList, ChangeRequest } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';

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
  const replaces = (other: Change): boolean =>
    sameSubject(other.request, request) || (change !== undefined && touchSameThing(other, change));
  const place = pending.present.findIndex(replaces);
  const others = pending.present.filter((other) => !replaces(other));
  if (change === undefined) return step(pending, others);
  return step(pending, place === -1 ? [...others, change] : others.toSpliced(place, 0, change));
}

export function withoutChange(pending: PendingChanges, id: string): PendingChanges {
  return step(
    pending,
    pending.present.filter((change) => change.id !== id),
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

function sameSubject(one: ChangeRequest, other: ChangeRequest): boolean {
  return subjectOf(one) === subjectOf(other);
}

function subjectOf(request: ChangeRequest): string {
  switch (request.kind) {
    case 'install-app':
    case 'remove-app':
      return `app ${request.app}`;
    case 'set-setting':
    case 'reset-setting':
      return `setting ${request.option}`;
  }
}

/** An app may be installed by a setting that stands on a page of its own. */
function touchSameThing(one: Change, other: Change): boolean {
  const targets = new Set(one.intents.filter(isSubject).map(targetOf));
  return other.intents.filter(isSubject).some((intent) => targets.has(targetOf(intent)));
}

/** Two apps may need the same consent to software that is not free, and are still two. */
function isSubject({ path }: Intent): boolean {
  return !(path[0] === 'nixpkgs' && path[1] === 'config');
}

function targetOf(intent: Intent): string {
  switch (intent.kind) {
    case 'set':
    case 'unset':
    case 'rename':
      return JSON.stringify(intent.path);
    case 'add':
    case 'remove':
      return JSON.stringify([intent.path, intent.element]);
    case 'addEntry':
    case 'removeEntry':
    case 'renameEntry':
      return JSON.stringify([...intent.path, intent.name]);
  }
}
