/** The states of a job and what leads from one to the next. Pure; tested as a table. */
import type { JobState } from '#shared/api/apply.ts';
import type { RebuildStage } from './progress.ts';

export type JobEvent =
  /** The helper writes the files. */
  | { readonly kind: 'writing' }
  /** The files are in place, and the rebuild or the activation has been started. */
  | { readonly kind: 'running' }
  /** The rebuild's own lines tell how far it is. */
  | { readonly kind: 'reached'; readonly stage: RebuildStage }
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

const order: readonly JobState[] = [
  'authorising',
  'writing',
  'checking',
  'downloading',
  'building',
  'activating',
];

/**
 * A job only goes forward: Nix downloads and builds by turns, but a stage that has been passed is passed.
 * Ended is ended. `stages` are those of this job; a state that is not among them is not entered.
 */
export function nextJobState(state: JobState, event: JobEvent, stages: readonly JobState[]): JobState {
  if (hasEnded(state)) return state;
  switch (event.kind) {
    case 'finished':
      return 'done';
    case 'failed':
      return 'failed';
    case 'cancelled':
      return 'cancelled';
    case 'writing':
      return forward(state, 'writing', stages);
    case 'running':
      return forward(state, stages.includes('checking') ? 'checking' : 'activating', stages);
    case 'reached':
      // Before the helper says that the rebuild runs, no line can be the rebuild's.
      return order.indexOf(state) < order.indexOf('checking') ? state : forward(state, event.stage, stages);
  }
}

export function hasEnded(state: JobState): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/** Once the activation has begun, half of it would be worse than all of it. */
export function canCancel(state: JobState): boolean {
  return !hasEnded(state) && state !== 'activating';
}

function forward(state: JobState, to: JobState, stages: readonly JobState[]): JobState {
  return stages.includes(to) && order.indexOf(to) > order.indexOf(state) ? to : state;
}
