/** The calls `apply.*`. */
import type { ApplyMode, JobState } from '#shared/api/apply.ts';
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Plans, PreparedPlan } from '../config/prepared-plan.ts';
import type { HandlersOf } from '../handlers.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import { recordSwitch } from '../history/record-switch.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import type { JobOrder, Jobs } from './jobs.ts';

export interface ApplyParts {
  readonly computer: Computer;
  readonly plans: Plans;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
}

export function createApplyHandlers(parts: ApplyParts): HandlersOf<'apply.'> {
  const { computer, plans, jobs } = parts;
  return {
    'apply.start': async ({ planId, mode }) => {
      const plan = plans.get(planId);
      if (plan === undefined) {
        return fail({
          kind: 'unknown-plan',
          sentence: 'This plan is no longer there. Review the changes again.',
        });
      }
      if (plan.hasRefusals) {
        return fail({ kind: 'refused', sentence: 'A change in this plan cannot be made.' });
      }
      if (mode !== 'write' && !computer.canApply) return cannotApply;
      const changed = await plans.changedSince(plan);
      if (changed.length > 0) {
        return fail({ kind: 'changed-on-disk', sentence: `Changed in the meantime: ${changed.join(', ')}` });
      }
      return jobs.start(applyOrder(plan, mode, parts));
    },
    'apply.files': ({ mode }) => (computer.canApply ? jobs.start(filesOrder(mode, parts)) : cannotApply),
    'apply.current': () => ok({ job: jobs.current() }),
    'apply.cancel': ({ jobId }) =>
      jobs.cancel(jobId)
        ? ok({})
        : fail({ kind: 'not-cancellable', sentence: 'It is too late to cancel this, or it has ended.' }),
    'apply.dismiss': ({ jobId }) => {
      jobs.dismiss(jobId);
      return ok({});
    },
    'apply.log': async ({ jobId, from, limit }) => {
      const page = await jobs.log(jobId, from, limit);
      if (page === null) return fail({ kind: 'unknown-job', sentence: 'There is no log of such a job.' });
      return ok({ lines: [...page.lines], from: page.from, total: page.total });
    },
  };
}

const cannotApply = fail({
  kind: 'cannot-apply',
  sentence: 'Here files can be written, but not applied.',
} as const);

/** The files as they are: nothing is written, and no change of ours is in it. */
function filesOrder(mode: 'switch' | 'boot', { computer, records }: ApplyParts): JobOrder {
  return {
    task: { kind: 'apply', mode, changeCount: 0 },
    stages: applyStages(mode, computer).filter((stage) => stage !== 'writing'),
    request: { request: 'apply', version: helperProtocolVersion, action: mode, files: [] },
    whenSwitched: ({ generation }) =>
      recordSwitch(computer, records, { generation, changes: [], files: [], fromUpdate: false }),
  };
}

function applyOrder(plan: PreparedPlan, mode: ApplyMode, parts: ApplyParts): JobOrder {
  const { computer, plans, records } = parts;
  return {
    task: { kind: 'apply', mode, changeCount: plan.changes.length },
    stages: applyStages(mode, computer),
    request: {
      request: 'apply',
      version: helperProtocolVersion,
      action: mode,
      files: plan.files.map(({ path, fingerprint, after }) => ({ path, fingerprint, text: after })),
    },
    whenSwitched: async ({ generation }) => {
      if (mode !== 'write') {
        const changes = plan.changes.map((change) => change.words);
        const files = plan.files.map(({ path, before, after }) => ({ path, before, after }));
        await recordSwitch(computer, records, { generation, changes, files, fromUpdate: false });
      }
      await plans.applied(plan.planId);
    },
  };
}

function applyStages(mode: ApplyMode, computer: Computer): JobState[] {
  const asking: JobState[] = needsPassword(computer) ? ['authorising'] : [];
  const rebuild: JobState[] = mode === 'write' ? [] : ['checking', 'downloading', 'building', 'activating'];
  return [...asking, 'writing', ...rebuild];
}
