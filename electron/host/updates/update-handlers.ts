/** The calls `updates.*`. */
import type { PlanCheck } from '#shared/api/apply.ts';
import { helperProtocolVersion } from '#shared/api/helper-protocol.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { LookProgress } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { KnownNames } from '../apply/explain/explanation.ts';
import type { Jobs } from '../apply/jobs.ts';
import { failureOfLook, onlyRoom } from '../apply/look.ts';
import { planForPage } from '../changes/make-plan.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';
import type { HandlersOf, Publish } from '../handlers.ts';
import type { GenerationRecords } from '../history/generation-records.ts';
import { recordSwitch } from '../history/record-switch.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import type { FindRoom } from '../space/make-room.ts';
import { say, sayLater } from '../texts/say.ts';
import { findNewer } from './find-newer.ts';
import { type LookParts, lookAtChannel, lookAtLock } from './look-at-update.ts';
import { planUpdate } from './plan-update.ts';
import { canUpdate, readUpdateStatus } from './update-status.ts';

export interface UpdateParts {
  readonly computer: Computer;
  readonly jobs: Jobs;
  readonly records: GenerationRecords;
  readonly keepPlan: (plan: PreparedPlan) => void;
  readonly keptPlan: (planId: string) => PreparedPlan | undefined;
  readonly publish: Publish;
  /** For names that may have been meant, where an update does not make a system. */
  readonly names: KnownNames;
  readonly findRoom?: FindRoom | undefined;
  /** Ends what is under way. */
  readonly signal: AbortSignal;
}

export function createUpdateHandlers(parts: UpdateParts): HandlersOf<'updates.'> {
  const { computer, jobs, records, keepPlan, keptPlan, publish, names, signal } = parts;
  /** Of the look that is under way: a newer one ends it. */
  let looking = new AbortController();
  /** The last look at the channel found that there is surely no room for it. */
  let isWithoutRoom = false;
  const lookParts = (end: AbortSignal): LookParts => ({
    computer,
    names: () => names,
    findRoom: parts.findRoom,
    progress: (progress: LookProgress) => publish('updates.looking', progress),
    signal: end,
  });
  /** Somebody may have made room meanwhile. What cannot be looked at does not stop it. */
  const roomForChannel = async (end: AbortSignal): Promise<PlanCheck> => {
    const look = await lookAtChannel(lookParts(end));
    const check = look.ok ? onlyRoom(look.value.check) : { findings: [], download: null, builds: null };
    isWithoutRoom = failureOfLook(check) !== null;
    return check;
  };
  return {
    'updates.status': async () => ok(await readUpdateStatus(computer)),
    'updates.newer': async () => ok({ newer: await findNewer(computer) }),
    'updates.plan': async ({ inputs }) => {
      const planned = await planUpdate(computer, inputs, signal);
      if (!planned.ok) return planned;
      keepPlan(planned.value);
      const plan = planForPage(planned.value, { refusals: [], alreadySo: [], affects: [] }, computer);
      return ok({ plan });
    },
    'updates.look': async ({ planId }) => {
      const plan = planId === null ? null : keptPlan(planId);
      if (plan === undefined) return unknownPlan;
      looking.abort();
      looking = new AbortController();
      const end = AbortSignal.any([looking.signal, signal]);
      if (plan !== null) return lookAtLock(plan.files, lookParts(end));
      const look = await lookAtChannel(lookParts(end));
      if (look.ok) isWithoutRoom = failureOfLook(onlyRoom(look.value.check)) !== null;
      return look;
    },
    'updates.stopLooking': () => {
      looking.abort();
      return ok({});
    },
    'updates.start': () => {
      if (!canUpdate(computer)) {
        return fail({ kind: 'cannot-apply', sentence: say`This computer does not follow a channel.` });
      }
      const asking = needsPassword(computer) ? (['authorising'] as const) : [];
      return jobs.start({
        task: { kind: 'update' },
        stages: [
          ...(isWithoutRoom ? (['planned'] as const) : []),
          ...asking,
          'checking',
          'downloading',
          'building',
          'activating',
        ],
        ...(isWithoutRoom ? { look: roomForChannel } : {}),
        request: { request: 'update-channel', version: helperProtocolVersion },
        whenSwitched: ({ generation }) =>
          recordSwitch(computer, records, { generation, changes: [], files: [], fromUpdate: true }),
      });
    },
  };
}

const unknownPlan = fail({
  kind: 'unknown-plan',
  sentence: sayLater('This plan is no longer there. Look for updates again.'),
} as const);
