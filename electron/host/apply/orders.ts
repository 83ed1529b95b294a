/** What a job is to do, for each thing that a person can ask for. */
import type { ApplyMode, Job, PlanCheck, Trial } from '#shared/api/apply.ts';
import type { Preferences } from '#shared/api/contract.ts';
import { type HelperRequest, helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Plans, PreparedPlan } from '../config/prepared-plan.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import { recordSwitch } from '../history/record-switch.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import { commitMessage } from './commit-message.ts';
import type { BuildRequest, JobOrder } from './jobs.ts';
import type { OrderMemo } from './order-memo.ts';

type HelperMode = Exclude<ApplyMode, 'build'>;

export interface OrderParts {
  readonly computer: Computer;
  readonly plans: Plans;
  readonly records: GenerationRecords;
}

export type Wishes = Pick<Preferences, 'trialSeconds' | 'trialCheck' | 'commitEachApply'>;

interface PlanOrder {
  readonly plan: PreparedPlan;
  readonly mode: HelperMode;
  readonly wishes: Wishes;
  /** Left out where the person has seen what it found and goes on. */
  readonly look: ((signal: AbortSignal) => Promise<PlanCheck>) | null;
}

/** A plan's files are written and become the system. */
export function planOrder(order: PlanOrder, parts: OrderParts): JobOrder {
  const { plan, mode, wishes, look } = order;
  const memo: OrderMemo = {
    mode,
    planId: plan.planId,
    changes: plan.changes,
    files: plan.files.map(({ path, before, after }) => ({ path, before, after })),
    ...(plan.settingsOf === undefined ? {} : { settingsOf: plan.settingsOf }),
    ...(plan.fromUpdate === undefined ? {} : { fromUpdate: plan.fromUpdate }),
  };
  return {
    task: { kind: 'apply', mode, changeCount: plan.changes.length },
    stages: [...(look === null ? [] : (['planned'] as const)), ...stagesOf(mode, parts.computer)],
    ...(look === null ? {} : { look }),
    request: {
      request: 'apply',
      version: helperProtocolVersion,
      action: mode,
      files: plan.files.map(({ path, fingerprint, after }) => ({ path, fingerprint, text: after })),
      trial: trialOf(mode, wishes),
      commitMessage: wishes.commitEachApply ? commitMessage(plan.changes, plan) : null,
      ...(plan.channel === undefined ? {} : { release: plan.channel.release }),
    },
    memo,
    whenSwitched: ({ generation }) => settleMemo(memo, generation, parts),
  };
}

/** The files as they are: nothing is written, and no change of ours is in it. */
export function filesOrder(
  mode: Exclude<ApplyMode, 'write'>,
  wishes: Wishes,
  { computer, records }: OrderParts,
): JobOrder {
  return {
    task: { kind: 'apply', mode, changeCount: 0 },
    stages: stagesOf(mode, computer).filter((stage) => stage !== 'writing'),
    request: filesRequest(mode, wishes),
    whenSwitched: async ({ generation }) => {
      if (mode === 'build') return;
      await recordSwitch(computer, records, { generation, changes: [], files: [], fromUpdate: false });
    },
  };
}

function filesRequest(mode: Exclude<ApplyMode, 'write'>, wishes: Wishes): HelperRequest | BuildRequest {
  if (mode === 'build') return { request: 'build' };
  return {
    request: 'apply',
    version: helperProtocolVersion,
    action: mode,
    files: [],
    trial: trialOf(mode, wishes),
    commitMessage: null,
  };
}

/** What a crash left half done, by the helper's own journal. `memo` is what Snowglobe remembers of it. */
export function recoverOrder(
  choice: 'finish' | 'put-back',
  memo: OrderMemo | null,
  parts: OrderParts,
): JobOrder {
  const isWhole = choice === 'finish' && memo?.mode !== 'write';
  return {
    task: { kind: 'recover', choice },
    stages: [
      ...(needsPassword(parts.computer) ? (['authorising'] as const) : []),
      'writing',
      ...(isWhole ? rebuildStages : []),
      // A trial is held anew: that it was interrupted does not say that anybody wants to keep it.
      ...(isWhole && memo?.mode === 'try' ? trialStages : []),
    ],
    request: { request: choice === 'finish' ? 'finish' : 'restore', version: helperProtocolVersion },
    // It may be interrupted again.
    ...(memo === null ? {} : { memo }),
    whenSwitched: async ({ generation }) => {
      if (choice === 'finish' && memo !== null) await settleMemo(memo, generation, parts);
    },
  };
}

/** The changes of an apply have become the system: they are no longer pending, and its generation has a record. */
export async function settleMemo(
  { mode, planId, changes, files, settingsOf, fromUpdate }: OrderMemo,
  generation: number | null,
  { computer, plans, records }: OrderParts,
): Promise<void> {
  if (mode !== 'write') {
    await recordSwitch(computer, records, {
      generation,
      changes: changes.map((change) => change.words),
      files: [...files],
      fromUpdate: fromUpdate === true,
      ...(settingsOf === undefined ? {} : { settingsOf }),
    });
  }
  await plans.applied({ planId, changes });
}

const trialStages = ['trying', 'kept'] as const;
const rebuildStages = ['checking', 'downloading', 'building', 'activating'] as const;

function stagesOf(mode: ApplyMode, computer: Computer): Job['stages'] {
  if (mode === 'build') return ['checking', 'downloading', 'building'];
  return [
    ...(needsPassword(computer) ? (['authorising'] as const) : []),
    'writing',
    ...(mode === 'write' ? [] : rebuildStages),
    ...(mode === 'try' ? trialStages : []),
  ];
}

function trialOf(mode: ApplyMode, { trialSeconds, trialCheck }: Wishes): Trial | null {
  return mode === 'try' ? { seconds: trialSeconds, check: trialCheck } : null;
}
