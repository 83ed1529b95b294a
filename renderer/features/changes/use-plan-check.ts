import type { Finding } from '#shared/api/apply.ts';
import type { Plan } from '#shared/api/changes.ts';
import { useCall } from '../../app/data/call.ts';

/** The look at a plan that is on the screen: asked once for each, and not for one that cannot be applied. */
export function usePlanCheck(plan: Plan, isFresh: boolean) {
  const canApply = useCall('machine.overview', {}).data?.canApply ?? false;
  const isMeant = canApply && plan.files.length > 0 && plan.refusals.length === 0;
  const query = useCall('apply.check', { planId: plan.planId }, { enabled: isFresh && isMeant });
  return { ...query, isMeant };
}

/** Whatever the person wants: there is surely no room for it. */
export function isWithoutRoom(finding: Finding): boolean {
  return finding.kind === 'low-space' && finding.stops;
}

/** With it an apply cannot end well, as far as can be known. */
export function isStopping(finding: Finding): boolean {
  switch (finding.kind) {
    case 'problem':
    case 'other-rebuild':
      return true;
    case 'low-space':
      return isWithoutRoom(finding);
    default:
      return false;
  }
}
