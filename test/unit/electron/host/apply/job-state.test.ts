import { describe, expect, it } from 'vitest';
import { canCancel, type JobEvent, nextJobState } from '../../../../../electron/host/apply/job-state.ts';
import type { JobState } from '../../../../../shared/api/apply.ts';

const all: readonly JobState[] = [
  'planned',
  'authorising',
  'writing',
  'checking',
  'downloading',
  'building',
  'activating',
  'trying',
  'kept',
];
const looked: JobEvent = { kind: 'looked' };
const trying: JobEvent = { kind: 'trying' };
const keeping: JobEvent = { kind: 'keeping' };
const goingBack: JobEvent = { kind: 'going-back' };
const writing: JobEvent = { kind: 'writing' };
const running: JobEvent = { kind: 'running' };
const downloading: JobEvent = { kind: 'reached', stage: 'downloading' };
const building: JobEvent = { kind: 'reached', stage: 'building' };
const activating: JobEvent = { kind: 'reached', stage: 'activating' };
const finished: JobEvent = { kind: 'finished' };
const failed: JobEvent = { kind: 'failed' };
const cancelled: JobEvent = { kind: 'cancelled' };

describe('the states of a job', () => {
  const table: readonly (readonly [JobState, JobEvent, JobState])[] = [
    ['planned', looked, 'authorising'],
    ['planned', building, 'planned'],
    ['planned', failed, 'failed'],
    ['planned', cancelled, 'cancelled'],
    ['authorising', looked, 'authorising'],
    ['authorising', writing, 'writing'],
    ['authorising', running, 'checking'],
    ['authorising', building, 'authorising'],
    ['authorising', failed, 'failed'],
    ['authorising', cancelled, 'cancelled'],
    ['writing', writing, 'writing'],
    ['writing', running, 'checking'],
    ['writing', downloading, 'writing'],
    ['writing', failed, 'failed'],
    ['checking', writing, 'checking'],
    ['checking', downloading, 'downloading'],
    ['checking', building, 'building'],
    ['checking', activating, 'activating'],
    ['checking', failed, 'failed'],
    ['checking', cancelled, 'cancelled'],
    ['downloading', running, 'downloading'],
    ['downloading', building, 'building'],
    ['downloading', activating, 'activating'],
    ['building', downloading, 'building'],
    ['building', activating, 'activating'],
    ['building', cancelled, 'cancelled'],
    ['activating', building, 'activating'],
    ['activating', finished, 'done'],
    ['activating', failed, 'failed'],
    ['activating', trying, 'trying'],
    ['activating', goingBack, 'activating'],
    ['trying', activating, 'trying'],
    ['trying', keeping, 'kept'],
    ['trying', goingBack, 'reverted'],
    ['trying', finished, 'done'],
    ['trying', failed, 'failed'],
    ['kept', finished, 'done'],
    ['kept', goingBack, 'reverted'],
    ['kept', failed, 'failed'],
    ['reverted', keeping, 'reverted'],
    ['reverted', finished, 'done'],
    ['reverted', failed, 'failed'],
    ['done', goingBack, 'done'],
    ['done', failed, 'done'],
    ['failed', finished, 'failed'],
    ['cancelled', building, 'cancelled'],
  ];

  it.each(table)('%s and %o lead to %s', (state, event, expected) => {
    expect(nextJobState(state, event, all)).toBe(expected);
  });

  it('leaves out the stages that a job does not have', () => {
    expect(nextJobState('writing', running, ['writing'])).toBe('writing');
    expect(nextJobState('planned', looked, ['planned', 'writing'])).toBe('writing');
    expect(nextJobState('activating', trying, ['writing', 'activating'])).toBe('activating');
    expect(nextJobState('checking', downloading, ['writing', 'checking', 'activating'])).toBe('checking');
  });

  it('starts a switch to a generation with the activation', () => {
    expect(nextJobState('authorising', running, ['authorising', 'activating'])).toBe('activating');
  });

  it('can be cancelled until the activation begins, and not while it goes back', () => {
    const cancellable = [...all, 'reverted' as const, 'done' as const, 'failed' as const].filter(canCancel);
    expect(cancellable).toEqual(['planned', 'authorising', 'writing', 'checking', 'downloading', 'building']);
  });
});
