/** The plan on the screen: made anew when a change or a file is another one, or the one that a choice led to. */
import { useEffect, useRef, useState } from 'react';
import type { Change, Plan } from '#shared/api/changes.ts';
import { useCall } from '../../app/data/call.ts';

interface Reviewed {
  readonly plan: Plan | undefined;
  /** It is the plan of the changes as they are now, not the one before. */
  readonly isFresh: boolean;
  readonly error: ReturnType<typeof useCall<'changes.plan'>>['error'];
  readonly replan: () => void;
  /** A plan that was on the screen until somebody else changed its files. */
  readonly overtakenId: string | null;
  /** The person has chosen between the versions of a file. */
  readonly settle: (plan: Plan | null) => void;
}

export function useReviewedPlan(changes: readonly Change[], override: readonly string[]): Reviewed {
  const planned = useCall(
    'changes.plan',
    { useOverrideFile: override.filter((id) => changes.some((change) => change.id === id)) },
    { enabled: changes.length > 0, keepPrevious: true },
  );
  const [settled, setSettled] = useState<{ readonly plan: Plan; readonly changes: readonly Change[] } | null>(
    null,
  );
  const [overtakenId, setOvertakenId] = useState<string | null>(null);
  const isAnswered = !planned.isPlaceholderData && !planned.isFetching;
  const newestId = isAnswered ? planned.data?.planId : undefined;

  const seen = useRef<{ readonly planId: string; readonly changes: readonly Change[] } | null>(null);
  useEffect(() => {
    if (newestId === undefined) return;
    const before = seen.current;
    seen.current = { planId: newestId, changes };
    if (before?.changes !== changes) setOvertakenId(null);
    else if (before.planId !== newestId) setOvertakenId((earliest) => earliest ?? before.planId);
  }, [newestId, changes]);

  // A choice stands until the changes are others: planning anew would make another plan than the chosen one.
  const chosen = settled?.changes === changes ? settled.plan : undefined;
  return {
    plan: chosen ?? (planned.error === null ? planned.data : undefined),
    isFresh: chosen !== undefined || isAnswered,
    error: planned.error,
    replan: () => void planned.refetch(),
    overtakenId,
    settle: (plan) => {
      setOvertakenId(null);
      setSettled(plan === null ? null : { plan, changes });
      if (plan === null) void planned.refetch();
    },
  };
}
