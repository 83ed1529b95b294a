/** Makes the jobs of a computer: one at a time, shown to every page, the last one kept until it is dismissed. */

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Job, jobSchema } from '#shared/api/apply.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Publish } from '../handlers.ts';
import type { HelperProgram } from '../privilege/helper-program.ts';
import { recoverInterrupted } from '../privilege/recover-interrupted.ts';
import { writeStoredDocument } from '../storage/stored-document.ts';
import { nothingFound } from './explain/explanation.ts';
import { canCancel, hasEnded } from './job-state.ts';
import type { JobOrder, Jobs } from './jobs.ts';
import { readLogPage, removeOldLogs } from './log.ts';
import { type RunningJob, runJob } from './run-job.ts';

export interface JobsParts {
  readonly computer: Computer;
  readonly helper: HelperProgram;
  readonly publish: Publish;
  /** `DataDirectories.state`: the jobs' logs are kept below it. */
  readonly stateDirectory: string;
}

/** A page is told at most this often how a job goes; a new state is told at once. */
const pauseBetweenNews = 100;

/** The page shows the last one; the others are for a person who looks into what went wrong lately. */
const keptLogs = 10;

export function createJobs(parts: JobsParts): Jobs {
  const { publish, stateDirectory } = parts;
  const directory = join(stateDirectory, 'jobs');
  const lastJobFile = join(directory, 'last.json');
  const logFile = (jobId: string): string => join(directory, `${jobId}.log`);

  let shown = readLastJob(lastJobFile);
  let running: RunningJob | null = null;
  let idle = recoverInterrupted(parts);
  let newsTimer: NodeJS.Timeout | null = null;

  const tell = (): void => {
    if (newsTimer !== null) clearTimeout(newsTimer);
    newsTimer = null;
    publish('apply.changed', { job: shown });
  };
  const show = (job: Job): void => {
    const isNewState = job.state !== shown?.state;
    shown = job;
    if (isNewState) tell();
    else newsTimer ??= setTimeout(tell, pauseBetweenNews);
  };
  // A full disk must not turn a job that worked into one that did not.
  const remember = (): Promise<void> => writeStoredDocument(lastJobFile, shown).catch(() => {});

  const cancel = (): boolean => {
    if (running === null || shown === null || !canCancel(shown.state)) return false;
    running.cancel();
    return true;
  };

  return {
    start: (order: JobOrder) => {
      if (running !== null) {
        return fail({ kind: 'busy', sentence: 'Another change of this computer is under way.' });
      }
      const id = randomUUID();
      const job = runJob({ id, order, parts, logFile: logFile(id), after: idle, onChange: show });
      running = job;
      shown = job.current();
      tell();
      idle = Promise.all([remember(), job.ended]).then(async () => {
        running = null;
        await remember();
        await removeOldLogs(directory, keptLogs);
        tell();
        publish('history.changed', {});
      });
      return ok(shown);
    },
    current: () => shown,
    cancel: (jobId) => shown?.id === jobId && cancel(),
    dismiss: (jobId) => {
      if (shown?.id !== jobId || !hasEnded(shown.state)) return;
      shown = null;
      tell();
      void remember();
    },
    log: async (jobId, from, limit) => {
      if (running?.current().id === jobId) return running.log(from, limit);
      return isJobId(jobId) ? readLogPage(logFile(jobId), from, limit) : null;
    },
    idle: () => idle,
    finish: () => {
      cancel();
      return idle;
    },
  };
}

/** What a page names becomes part of a file's name: only what `randomUUID` makes. */
function isJobId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** The last job of an earlier start, if nobody has dismissed it. */
function readLastJob(path: string): Job | null {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
  const parsed = jobSchema.safeParse(stored);
  if (!parsed.success) return null;
  return hasEnded(parsed.data.state) ? parsed.data : endedWithApplication(parsed.data);
}

/** The application ended before the job: the helper has noticed, stopped, and put the files back. */
function endedWithApplication(job: Job): Job {
  return {
    ...job,
    state: 'failed',
    endedAt: new Date().toISOString(),
    secondsLeft: null,
    activity: null,
    cancellable: false,
    outcome: {
      kind: 'failed',
      failure: {
        kind: 'interrupted',
        sentence: 'Snowglobe was closed before this was done.',
        ...nothingFound,
        details: [],
        filesRestored: true,
      },
    },
  };
}
