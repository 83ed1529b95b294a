/** From pending changes to a running job. */
import { useQueryClient } from '@tanstack/react-query';
import type { ApplyMode, Job } from '#shared/api/apply.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { navigate } from '../router/use-route.ts';
import { type CallFailure, callKey, useRequest } from './call.ts';

/** The job of this computer, if one runs or has ended and was not looked at yet. */
export function useShowJob(): (job: Job) => void {
  const client = useQueryClient();
  return (job) => {
    client.setQueryData(callKey('apply.current', {}), { job });
    navigate({ page: 'apply' });
  };
}

const explained: Readonly<Record<string, MessageId>> = {
  'unknown-plan': 'apply.planIsOld',
  'changed-on-disk': 'apply.planIsOld',
  busy: 'apply.busy',
  refused: 'apply.refused',
  'cannot-apply': 'apply.cannotApply',
};

interface StartOptions {
  /** The person has seen what was found beforehand. */
  readonly despiteFindings?: boolean;
  /** Somebody else changed a planned file. Where nobody is asked, the plan is made anew. */
  readonly onChangedOnDisk?: () => void;
}

/** Starts the plan that was looked at. A plan that is no longer true is made anew, and said. */
export function useStartPlan() {
  const t = useText();
  const client = useQueryClient();
  const showNotice = useNotices((store) => store.show);
  const showJob = useShowJob();
  const { mutate, isPending } = useRequest('apply.start');
  const start = (
    planId: string,
    mode: ApplyMode,
    { despiteFindings = false, onChangedOnDisk }: StartOptions = {},
  ) =>
    mutate(
      { planId, mode, ...(despiteFindings ? { despiteFindings } : {}) },
      {
        onSuccess: showJob,
        onError: (failure: CallFailure<'apply.start'>) => {
          if (failure.kind === 'changed-on-disk' && onChangedOnDisk) return onChangedOnDisk();
          showNotice(t(explained[failure.kind] ?? 'apply.notStarted'), failure.message);
          void client.invalidateQueries({ queryKey: ['changes.plan'] });
        },
      },
    );
  return { start, isStarting: isPending };
}

/** Makes the files as they are the system, after somebody edited them elsewhere. */
export function useStartFiles() {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const showJob = useShowJob();
  const { mutate, isPending } = useRequest('apply.files');
  const startFiles = (mode: 'switch' | 'boot') =>
    mutate(
      { mode },
      {
        onSuccess: showJob,
        onError: (failure: CallFailure<'apply.files'>) =>
          showNotice(t(explained[failure.kind] ?? 'apply.notStarted'), failure.message),
      },
    );
  return { startFiles, isStarting: isPending };
}

/**
 * Apply without a look at the review: plans, and starts when nothing was refused. Everything that needs a
 * person's eye leads to the review instead.
 */
export function usePlanAndStart() {
  const { mutate, isPending } = useRequest('changes.plan');
  const { start, isStarting } = useStartPlan();
  const planAndStart = (mode: ApplyMode) =>
    mutate(
      { useOverrideFile: [] },
      {
        onSuccess: ({ planId, refusals, files }) => {
          if (refusals.length > 0 || files.length === 0) navigate({ page: 'changes' });
          else start(planId, mode);
        },
        onError: () => navigate({ page: 'changes' }),
      },
    );
  return { planAndStart, isStarting: isPending || isStarting };
}
