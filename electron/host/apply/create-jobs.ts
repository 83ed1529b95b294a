/** Makes the jobs of a computer: one at a time, shown to every page, the last one kept until it is dismissed. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Job } from '#shared/api/apply.ts';
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Publish } from '../handlers.ts';
import {
  type HelperListener,
  helperJournals,
  type RunningHelper,
  startHelper,
} from '../privilege/helper-client.ts';
import type { HelperProgram } from '../privilege/helper-program.ts';
import { say } from '../texts/say.ts';
import { startBuild } from './build-without-rights.ts';
import { endedWithApplication } from './ended-with-application.ts';
import type { KnownNames } from './explain/explanation.ts';
import { followHelper } from './follow-helper.ts';
import { lastHelper } from './helper-at-work.ts';
import { canCancel, hasEnded } from './job-state.ts';
import type { JobOrder, Jobs } from './jobs.ts';
import { isJobId, keptJobs } from './kept-jobs.ts';
import { createStoredLogs } from './log.ts';
import { type OrderMemo, readOrderMemo, writeOrderMemo } from './order-memo.ts';
import { type RunningJob, runJob } from './run-job.ts';

export interface JobsParts {
  readonly computer: Computer;
  readonly helper: HelperProgram;
  readonly publish: Publish;
  /** Snowglobe's own for this computer: the jobs' logs are kept below it. */
  readonly stateDirectory: string;
  /** An apply that was begun by an earlier start has become the system. */
  readonly whenFoundSwitched: (memo: OrderMemo, generation: number | null) => Promise<void>;
  /** For what may have been meant by a name that does not exist. */
  readonly names?: KnownNames;
}

/** A page is told at most this often how a job goes; a new state is told at once. */
const pauseBetweenNews = 100;

export function createJobs(parts: JobsParts): Jobs {
  const { publish } = parts;
  const directory = jobsDirectory(parts.stateDirectory);
  const kept = keptJobs(directory);
  const storedLogs = createStoredLogs();

  let shown = kept.last;
  let running: RunningJob | null = null;
  let idle: Promise<void> = Promise.resolve();
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
  const follow = (job: RunningJob, remembered: Promise<unknown>): void => {
    running = job;
    shown = job.current();
    tell();
    idle = Promise.all([remembered, job.ended]).then(async () => {
      running = null;
      const ended = job.current();
      await Promise.all([kept.rememberLast(shown), kept.keepEnded(ended)]);
      // What was interrupted is still to be finished, and what it was is needed then.
      if (job.hasBegun() && !isInterrupted(ended)) await writeOrderMemo(directory, null);
      tell();
      publish('history.changed', {});
    });
  };
  const whileTrying = (jobId: string, act: (job: RunningJob) => void): boolean => {
    if (running === null || shown?.id !== jobId || shown.state !== 'trying') return false;
    act(running);
    return true;
  };
  const cancel = (): boolean => {
    if (running === null || shown === null || !canCancel(shown.state)) return false;
    running.cancel();
    return true;
  };

  if (kept.last !== null && !hasEnded(kept.last.state)) {
    const found = findAgain(kept.last, parts, kept.logFile(kept.last.id), show);
    if (found === null) shown = endedWithApplication(kept.last);
    else follow(found, Promise.resolve());
  }

  return {
    start: (order) => {
      if (running !== null) {
        return fail({ kind: 'busy', sentence: say`Another change of this computer is under way.` });
      }
      const id = randomUUID();
      const memo = order.memo ?? null;
      const job = runJob({
        id,
        order,
        parts,
        logFile: kept.logFile(id),
        after: idle,
        beforeBegin: () => writeOrderMemo(directory, memo),
        begin: (listener) => begin(order, parts, listener),
        onChange: show,
      });
      follow(job, kept.rememberLast(job.current()));
      return ok(job.current());
    },
    current: () => shown,
    past: kept.ended,
    cancel: (jobId) => shown?.id === jobId && cancel(),
    keep: (jobId) => whileTrying(jobId, (job) => job.keep()),
    goBack: (jobId) => whileTrying(jobId, (job) => job.goBack()),
    dismiss: (jobId) => {
      if (shown?.id !== jobId || !hasEnded(shown.state)) return;
      shown = null;
      void kept.rememberLast(null);
      tell();
    },
    log: async (jobId, from, limit) => {
      if (running !== null && shown?.id === jobId) return running.log(from, limit);
      return isJobId(jobId) ? storedLogs.page(kept.logFile(jobId), from, limit) : null;
    },
    findInLog: async (jobId, text, limit) => {
      if (running !== null && shown?.id === jobId) return running.find(text, limit);
      return isJobId(jobId) ? storedLogs.find(kept.logFile(jobId), text, limit) : null;
    },
    idle: () => idle,
    finish: async () => {
      // Nobody would be there to keep it.
      if (shown !== null) whileTrying(shown.id, (job) => job.goBack());
      cancel();
      await idle;
      if (newsTimer !== null) clearTimeout(newsTimer);
    },
  };
}

/** Where the jobs of a computer are kept. */
export function jobsDirectory(stateDirectory: string): string {
  return join(stateDirectory, 'jobs');
}

/** The application ended, and its helper went on; null when nothing is known of its helper. */
function findAgain(
  last: Job,
  parts: JobsParts,
  logFile: string,
  onChange: (job: Job) => void,
): RunningJob | null {
  const journals = helperJournals(parts);
  const helper = lastHelper(journals);
  if (helper === null || helper.startedAt < last.startedAt) return null;
  const memo = readOrderMemo(jobsDirectory(parts.stateDirectory));
  return runJob({
    id: last.id,
    order: {
      task: last.task,
      stages: last.stages,
      request: { request: 'restore', version: helperProtocolVersion },
      whenSwitched: async ({ generation }) => {
        const known = await memo;
        if (known !== null) await parts.whenFoundSwitched(known, generation);
      },
    },
    parts,
    logFile,
    after: memo,
    begin: (listener) => followHelper(journals, helper, listener),
    found: { ...last, cancellable: false },
    onChange,
  });
}

function begin({ request }: JobOrder, parts: JobsParts, listener: HelperListener): RunningHelper {
  return request.request === 'build'
    ? startBuild(parts.computer, listener)
    : startHelper(parts, request, listener);
}

function isInterrupted({ outcome }: Job): boolean {
  return outcome?.kind === 'failed' && outcome.failure.kind === 'interrupted';
}
