/** The calls about a plan whose files somebody else has changed: what each side did, and the choice between them. */
import { randomUUID } from 'node:crypto';
import { fail, ok } from '#shared/api/result.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { blockingProblem } from '../config/health.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';
import type { HandlersOf } from '../handlers.ts';
import { say, sayLater } from '../texts/say.ts';
import type { ChangesParts } from './changes-handlers.ts';
import { changesIn, conflictsOf, ourFiles } from './conflicts.ts';
import { type MadePlan, makePlan, type PlanNotes, planForPage } from './make-plan.ts';
import { withoutChanges } from './pending-changes.ts';

/** What a plan was made from, for as long as it is kept. */
export type PlanOrigins = WeakMap<PreparedPlan, PlanOrigin>;

export interface PlanOrigin {
  readonly configuration: Configuration;
  readonly notes: PlanNotes;
}

export function createConflictHandlers(
  { computer, configuration, pending, plans, translate, keptDirectory }: ChangesParts,
  origins: PlanOrigins,
): Pick<HandlersOf<'changes.'>, 'changes.conflicts' | 'changes.settleConflicts'> {
  /** Null where nothing is left to be done. */
  const planOfWhatWaits = async (useOverrideFile: readonly string[]): Promise<MadePlan | null> => {
    const [{ present }, snapshot] = [await pending.get(), await configuration.current()];
    if (present.length === 0) return null;
    const made = makePlan(present, snapshot, useOverrideFile, translate);
    return made.prepared.files.length === 0 && !made.prepared.hasRefusals
      ? null
      : keep(made, snapshot.configuration);
  };
  const keep = (made: MadePlan, from: Configuration): MadePlan => {
    plans.keep(made.prepared);
    origins.set(made.prepared, { configuration: from, notes: made.notes });
    return made;
  };
  const forPage = (made: MadePlan | null) =>
    made === null ? null : planForPage(made.prepared, made.notes, computer);

  return {
    'changes.conflicts': async ({ planId }) => {
      const plan = plans.get(planId);
      if (plan === undefined) return unknownPlan;
      return ok({ conflicts: await conflictsOf(plan, await plans.changedSince(plan)) });
    },

    'changes.settleConflicts': async ({ planId, choice }) => {
      const plan = plans.get(planId);
      const origin = plan === undefined ? undefined : origins.get(plan);
      if (plan === undefined || origin === undefined) return unknownPlan;
      const changed = await plans.changedSince(plan);
      if (choice === 'ours') {
        try {
          const { files, kept } = await ourFiles(plan, changed, keptDirectory);
          const prepared = { ...plan, planId: randomUUID(), files };
          const made = keep({ prepared, notes: origin.notes }, origin.configuration);
          return ok({ plan: forPage(made), kept: [...kept] });
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          return fail({
            kind: 'not-kept',
            sentence: say`The other version could not be kept, so nothing was done: ${reason}`,
          });
        }
      }
      const blocking = blockingProblem(await configuration.current());
      if (blocking) return fail({ kind: 'configuration-broken', sentence: blocking.message });
      if (choice === 'theirs') {
        const withdrawn = new Set(changesIn(changed, plan, origin.configuration).map(({ id }) => id));
        await pending.update((now) => withoutChanges(now, withdrawn));
      }
      return ok({ plan: forPage(await planOfWhatWaits(plan.useOverrideFile)), kept: [] });
    },
  };
}

const unknownPlan = fail({
  kind: 'unknown-plan',
  sentence: sayLater('This plan is no longer there. Review the changes again.'),
} as const);
