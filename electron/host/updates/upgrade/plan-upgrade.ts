/** The plan that makes a newer release the system: the pending changes, and what makes the computer follow it. */
import type { Plan } from '#shared/api/changes.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type MadePlan, planForPage } from '../../changes/make-plan.ts';
import type { PreparedPlan } from '../../config/prepared-plan.ts';
import { say } from '../../texts/say.ts';
import type { ReleaseAside } from './release-aside.ts';

export interface UpgradePlan {
  readonly prepared: PreparedPlan;
  readonly forPage: Plan;
}

export function planUpgrade(
  computer: Computer,
  { prepared, notes }: MadePlan,
  aside: ReleaseAside,
): Result<UpgradePlan, string> {
  if (prepared.hasRefusals) {
    return fail(say`Some pending changes cannot be made. Look at them in Changes first.`);
  }
  const upgrade: PreparedPlan = {
    ...prepared,
    files: aside.withFiles(prepared.files),
    // Also where the files needed no change.
    fromUpdate: true,
    ...(aside.nixpkgs === undefined ? {} : { channel: { release: aside.release, nixpkgs: aside.nixpkgs } }),
  };
  return ok({ prepared: upgrade, forPage: planForPage(upgrade, notes, computer) });
}
