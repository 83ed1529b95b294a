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

/**
 * A newer plan ends the look at an older one: an evaluation may need a gigabyte, and nobody waits for it any more.
 */
export function createPlanChecks(look: LookAtPlan): PlanChecks {
  let latest: {
    readonly planId: string;
    readonly check: Promise<PlanCheck>;
    readonly end: AbortController;
  } | null = null;
  return {
    of: (plan, signal) => {
      if (latest?.planId !== plan.planId) {
        latest?.end.abort();
        const end = new AbortController();
        latest = { planId: plan.planId, end, check: look(plan, end.signal) };
        latest.check.catch(() => {});
      }
      const { check, end } = latest;
      signal?.addEventListener('abort', () => end.abort(), { once: true });
      return check;
    },
    close: () => latest?.end.abort(),
  };
}
