/** The calls `apply.*`. */
import type { Interrupted } from '#shared/api/apply.ts';
import type { Preferences } from '#shared/api/contract.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { HandlersOf } from '../handlers.ts';
import { say, sayLater, sayList } from '../texts/say.ts';
import { jobsDirectory } from './create-jobs.ts';
import { readLeftover } from './interrupted.ts';
import type { Jobs } from './jobs.ts';
import { onlyRoom } from './look.ts';
import { readOrderMemo, writeOrderMemo } from './order-memo.ts';
import { filesOrder, type OrderParts, planOrder, recoverOrder, settleMemo } from './orders.ts';
import type { PlanChecks } from './plan-checks.ts';

export interface ApplyParts extends OrderParts {
  readonly jobs: Jobs;
  readonly checks: PlanChecks;
  readonly preferences: () => Promise<Preferences>;
  /** Snowglobe's own for this computer. */
  readonly stateDirectory: string;
}

export function createApplyHandlers(parts: ApplyParts): HandlersOf<'apply.'> {
  const { computer, plans, jobs, checks, preferences, stateDirectory } = parts;
  const interrupted = async (): Promise<Interrupted | null> => {
    // While a job runs, its helper's journal is no leftover.
    const job = jobs.current();
    if (job !== null && job.endedAt === null) return null;
    const leftover = await readLeftover({ computer, stateDirectory });
    if (leftover.kind === 'became-system') await settleLate(leftover.generation);
    return leftover.kind === 'interrupted' ? leftover.interrupted : null;
  };
  /** The changes of an apply that nobody saw end are the system's all the same. */
  const settleLate = async (generation: number | null): Promise<void> => {
    const directory = jobsDirectory(stateDirectory);
    const memo = await readOrderMemo(directory);
    if (memo === null) return;
    await writeOrderMemo(directory, null);
    await settleMemo(memo, generation, parts);
  };
  return {
    'apply.check': async ({ planId }) => {
      const plan = plans.get(planId);
      return plan === undefined ? unknownPlan : ok(await checks.of(plan));
    },
    'apply.start': async ({ planId, mode, despiteFindings }) => {
      const plan = plans.get(planId);
      if (plan === undefined) return unknownPlan;
      if (plan.hasRefusals) {
        return fail({ kind: 'refused', sentence: say`A change in this plan cannot be made.` });
      }
      // What is only built is what the files say, and a plan is not in the files yet.
      if (mode === 'build' || (mode !== 'write' && !computer.canApply)) return cannotApply;
      const changed = await plans.changedSince(plan);
      if (changed.length > 0) {
        return fail({ kind: 'changed-on-disk', sentence: say`Changed in the meantime: ${sayList(changed)}` });
      }
      const look =
        mode === 'write'
          ? null
          : async (signal: AbortSignal) => {
              const check = await checks.of(plan, signal);
              return despiteFindings === true ? onlyRoom(check) : check;
            };
      return jobs.start(planOrder({ plan, mode, wishes: await preferences(), look }, parts));
    },
    'apply.files': async ({ mode, seconds }) => {
      if (!computer.canApply) return cannotApply;
      const wishes = await preferences();
      return jobs.start(filesOrder(mode, { ...wishes, trialSeconds: seconds ?? wishes.trialSeconds }, parts));
    },
    'apply.keep': ({ jobId }) => (jobs.keep(jobId) ? ok({}) : notTrying),
    'apply.goBack': ({ jobId }) => (jobs.goBack(jobId) ? ok({}) : notTrying),
    'apply.interrupted': async () => ok({ interrupted: await interrupted() }),
    'apply.recover': async ({ choice }) => {
      if ((await interrupted()) === null) {
        return fail({ kind: 'nothing-to-recover', sentence: say`Nothing is left half done.` });
      }
      return jobs.start(recoverOrder(choice, await readOrderMemo(jobsDirectory(stateDirectory)), parts));
    },
    'apply.past': async () => ok({ jobs: [...(await jobs.past())] }),
    'apply.current': () => ok({ job: jobs.current() }),
    'apply.cancel': ({ jobId }) =>
      jobs.cancel(jobId)
        ? ok({})
        : fail({ kind: 'not-cancellable', sentence: say`It is too late to cancel this, or it has ended.` }),
    'apply.dismiss': ({ jobId }) => {
      jobs.dismiss(jobId);
      return ok({});
    },
    'apply.log': async ({ jobId, from, limit }) => {
      const page = await jobs.log(jobId, from, limit);
      if (page === null) return unknownJob;
      return ok({ lines: [...page.lines], from: page.from, total: page.total });
    },
    'apply.findInLog': async ({ jobId, text, limit }) => {
      const found = await jobs.findInLog(jobId, text, limit);
      if (found === null) return unknownJob;
      return ok({ lines: [...found.lines], total: found.total });
    },
  };
}

const unknownPlan = fail({
  kind: 'unknown-plan',
  sentence: sayLater('This plan is no longer there. Review the changes again.'),
} as const);

const cannotApply = fail({
  kind: 'cannot-apply',
  sentence: sayLater('Here files can be written, but not applied.'),
} as const);

const notTrying = fail({ kind: 'not-trying', sentence: sayLater('No trial waits to be kept.') } as const);

const unknownJob = fail({
  kind: 'unknown-job',
  sentence: sayLater('There is no log of such a job.'),
} as const);
