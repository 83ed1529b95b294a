/** The states of a job and what leads from one to the next. Pure; tested as a table. */
import type { JobState } from '#shared/api/apply.ts';
import type { RebuildStage } from './progress.ts';

export type JobEvent =
  /** The planned files were looked at, and nothing speaks against them. */
  | { readonly kind: 'looked' }
  /** The helper writes the files. */
  | { readonly kind: 'writing' }
  /** The files are in place, and the rebuild or the activation has been started. */
  | { readonly kind: 'running' }
  /** The rebuild's own lines tell how far it is. */
  | { readonly kind: 'reached'; readonly stage: RebuildStage }
  /** The new system runs and waits to be kept. */
  | { readonly kind: 'trying' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'going-back' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

const order: readonly JobState[] = [
  'planned',
  'authorising',
  'writing',
  'checking',
  'downloading',
  'building',
  'activating',
  'trying',
  'kept',
  'reverted',
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
    case 'looked':
      return state === 'planned' ? (stages[stages.indexOf('planned') + 1] ?? state) : state;
    case 'writing':
      return forward(state, 'writing', stages);
    case 'running':
      return forward(state, stages.includes('checking') ? 'checking' : 'activating', stages);
    case 'reached':
      // Before the helper says that the rebuild runs, no line can be the rebuild's.
      return order.indexOf(state) < order.indexOf('checking') ? state : forward(state, event.stage, stages);
    case 'trying':
      return forward(state, 'trying', stages);
    case 'keeping':
      return forward(state, 'kept', stages);
    case 'going-back':
      // No job plans to go back. A loader that cannot be installed ends even a trial that was to be kept.
      return state === 'trying' || state === 'kept' ? 'reverted' : state;
  }
}

export function hasEnded(state: JobState): boolean {
  return state === 'done' || state === 'failed' || state === 'cancelled';
}

/**
 * Once the activation has begun, half of it would be worse than all of it; a trial goes back instead, which is
 * another button.
 */
export function canCancel(state: JobState): boolean {
  return !hasEnded(state) && order.indexOf(state) < order.indexOf('activating');
}

function forward(state: JobState, to: JobState, stages: readonly JobState[]): JobState {
  return stages.includes(to) && order.indexOf(to) > order.indexOf(state) ? to : state;
}
