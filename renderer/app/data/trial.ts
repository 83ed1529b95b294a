/** A new system that is tried: for how long still, and the two answers. */
import type { Job } from '#shared/api/apply.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { type CallFailure, useRequest } from './call.ts';

export interface Trial {
  readonly jobId: string;
  readonly endsAt: string;
  readonly seconds: number;
  /** It was to be kept, and the computer that has to answer has not answered yet. */
  readonly keepRefused?: boolean | undefined;
}

/** The trial of a job that waits to be kept; null in every other state. */
export function trialOf(job: Job | null | undefined): Trial | null {
  if (job == null || job.state !== 'trying' || job.outcome !== null || job.trial === null) return null;
  return { jobId: job.id, ...job.trial };
}

export function useTrialAnswers({ jobId }: Trial) {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const keeping = useRequest('apply.keep');
  const goingBack = useRequest('apply.goBack');
  const onError = (title: MessageId) => (failure: CallFailure<'apply.keep' | 'apply.goBack'>) =>
    showNotice(t(title), failure.message);
  return {
    keep: () => keeping.mutate({ jobId }, { onError: onError('trial.notKept') }),
    goBack: () => goingBack.mutate({ jobId }, { onError: onError('trial.over') }),
    isKeeping: keeping.isPending,
    isGoingBack: goingBack.isPending,
  };
}

/** Seconds left at which the time is said aloud; the least one that is reached, or null right after the start. */
export function announcedMark(secondsLeft: number, seconds: number): number | null {
  return [10, 30, 60].find((mark) => secondsLeft <= mark && mark < seconds) ?? null;
}

/** `1:05`, as clocks count down. */
export function clockText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
