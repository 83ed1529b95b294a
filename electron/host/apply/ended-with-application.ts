import type { Job } from '#shared/api/apply.ts';
import { say } from '../texts/say.ts';
import { nothingFound } from './explain/explanation.ts';

/** A job that was under way when the application ended, and that no helper carries on. */
export function endedWithApplication(job: Job): Job {
  return {
    ...job,
    state: 'failed',
    endedAt: new Date().toISOString(),
    secondsLeft: null,
    activity: null,
    cancellable: false,
    trial: null,
    outcome: {
      kind: 'failed',
      failure: {
        kind: 'interrupted',
        sentence: say`Snowglobe was closed before this was done.`,
        ...nothingFound,
        details: [],
        filesRestored: true,
      },
    },
  };
}
