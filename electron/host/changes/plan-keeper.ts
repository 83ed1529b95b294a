/** Keeps the latest plans by their ids, and compares them with the disk before they are carried out. */
import { fingerprintOnDisk } from '../config/file-reader.ts';
import type { AppliedPlan, Plans, PreparedPlan } from '../config/prepared-plan.ts';

/** A page shows one plan; several windows may each show an older one. */
const MOST_PLANS = 10;

export interface PlanKeeper extends Plans {
  keep(plan: PreparedPlan): void;
}

/** @param whenApplied takes the plan's changes out of the pending ones */
export function createPlanKeeper(whenApplied: (plan: AppliedPlan) => Promise<void>): PlanKeeper {
  const plans = new Map<string, PreparedPlan>();
  return {
    keep(plan) {
      plans.set(plan.planId, plan);
      for (const planId of plans.keys()) {
        if (plans.size <= MOST_PLANS) break;
        plans.delete(planId);
      }
    },
    get(planId) {
      return plans.get(planId);
    },
    async changedSince(plan) {
      const now = await Promise.all(plan.files.map((file) => fingerprintOnDisk(file.path)));
      return plan.files.filter((file, index) => file.fingerprint !== now[index]).map((file) => file.path);
    },
    async applied(plan) {
      // Carried out once: its fingerprints no longer hold.
      plans.delete(plan.planId);
      await whenApplied(plan);
    },
  };
}
