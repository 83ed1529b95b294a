/** What is known of plans: each is looked at once, also when several windows, and then the job, ask. */
import type { PlanCheck } from '#shared/api/apply.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';

export type LookAtPlan = (plan: PreparedPlan, signal: AbortSignal) => Promise<PlanCheck>;

export interface PlanChecks {
  /** The look that is under way or over for this plan, or a new one. */
  of(plan: PreparedPlan, signal?: AbortSignal): Promise<PlanCheck>;
  /** Ends what is under way. */
  close(): void;
}

interface Look {
  readonly planId: string;
  readonly check: Promise<PlanCheck>;
  readonly end: AbortController;
}

/**
 * A newer plan ends the look at an older one: an evaluation may need a gigabyte, and nobody waits for it any more.
 */
export function createPlanChecks(look: LookAtPlan): PlanChecks {
  let latest: Look | null = null;
  const begin = (plan: PreparedPlan): Look => {
    latest?.end.abort();
    const end = new AbortController();
    const check = look(plan, end.signal);
    const begun = { planId: plan.planId, end, check };
    check.then(
      (found) => {
        if (latest === begun && found.findings.some(canPass)) latest = null;
      },
      () => {},
    );
    return begun;
  };
  return {
    of: (plan, signal) => {
      if (latest?.planId !== plan.planId) latest = begin(plan);
      const mine = latest;
      const stop = (): void => {
        mine.end.abort();
        // What an interrupted look has seen is not what is known of the plan.
        if (latest === mine) latest = null;
      };
      if (signal?.aborted) stop();
      else signal?.addEventListener('abort', stop, { once: true });
      return mine.check;
    },
    close: () => latest?.end.abort(),
  };
}

/** It stops, and is not of the plan but of the moment: the next time it is looked at anew. */
function canPass({ kind }: PlanCheck['findings'][number]): boolean {
  return kind === 'other-rebuild' || kind === 'low-space';
}
