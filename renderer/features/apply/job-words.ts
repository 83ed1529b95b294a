/** A job in the words of the page. */
import type { Activity, Job, JobState } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Translate } from '../../i18n/text.tsx';

export function jobTitle(t: Translate, job: Job): string {
  if (job.outcome?.kind === 'done') return t('done.title');
  if (job.outcome?.kind === 'cancelled') return t('cancelled.title');
  if (job.outcome?.kind === 'failed') return t('failed.title');
  switch (job.task.kind) {
    case 'apply': {
      const count = job.task.changeCount;
      if (job.task.mode === 'write') return t('apply.titleWrite');
      return t(job.task.mode === 'boot' ? 'apply.titleBoot' : 'apply.titleChanges', { count });
    }
    case 'switch-generation':
      return t('apply.titleSwitch', { number: job.task.generation });
    case 'update':
      return t('apply.titleUpdate');
    case 'recover':
      return t('job.recover');
    default:
      return assertNever(job.task);
  }
}

/** What happens right now, in one line. */
export function activityWords(t: Translate, formats: Formats, job: Job): string {
  if (job.activity !== null) return ofActivity(t, formats, job.activity);
  if (job.state === 'authorising') return t('activity.authorising');
  if (job.state === 'writing') return t('activity.writing');
  if (job.state === 'checking') return t('activity.evaluating');
  return t('activity.starting');
}

function ofActivity(t: Translate, { size }: Formats, activity: Activity): string {
  switch (activity.kind) {
    case 'evaluating':
      return t('activity.evaluating');
    case 'downloading': {
      const { name, doneBytes, totalBytes } = activity;
      if (totalBytes === 0) return t('activity.downloading', { name });
      return t('activity.downloadingBytes', { name, done: size(doneBytes), total: size(totalBytes) });
    }
    case 'building': {
      const { name, done, total } = activity;
      if (total === 0) return t('activity.building', { name });
      return t('activity.buildingCount', { name, done, total });
    }
    case 'activating':
      return t('activity.activating', { what: activity.what });
    default:
      return assertNever(activity);
  }
}

export function timeLeftWords(t: Translate, seconds: number): string {
  if (seconds < 55) return t('left.seconds', { count: Math.max(5, Math.round(seconds / 5) * 5) });
  if (seconds < 3_300) return t('left.minutes', { count: Math.round(seconds / 60) });
  return t('left.hours', { count: Math.max(1, Math.round(seconds / 3_600)) });
}

/** Before activation nothing on the computer is different, and stopping costs nothing. */
export function isBeforeActivation(state: JobState): boolean {
  return ['authorising', 'writing', 'checking', 'downloading', 'building'].includes(state);
}
