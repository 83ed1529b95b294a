/** A job in the words of the page. */
import type { Activity, ApplyMode, Job, JobState, Outcome } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { MessageId, Translate } from '../../i18n/text.tsx';

export function jobTitle(t: Translate, job: Job): string {
  if (job.outcome !== null) return t(endTitles[job.outcome.kind]);
  if (job.state === 'kept') return t('job.keeping');
  if (job.state === 'reverted') return t('job.goingBack');
  const { task } = job;
  switch (task.kind) {
    case 'apply':
      return t(applyTitles[task.mode], { count: task.changeCount });
    case 'switch-generation':
      return t('apply.titleSwitch', { number: task.generation });
    case 'boot-once':
    case 'set-default':
    case 'delete-generations':
      return t(`job.${task.kind}`);
    case 'update':
      return t('apply.titleUpdate');
    case 'clean-up':
      return t('space.cleaning');
    case 'recover':
      return t(task.choice === 'finish' ? 'job.finish' : 'job.putBack');
    default:
      return assertNever(task);
  }
}

const endTitles = {
  done: 'done.title',
  'went-back': 'wentBack.title',
  failed: 'failed.title',
  cancelled: 'cancelled.title',
} as const satisfies Record<Outcome['kind'], MessageId>;

const applyTitles = {
  switch: 'apply.titleChanges',
  boot: 'apply.titleBoot',
  try: 'apply.titleTry',
  test: 'apply.titleTest',
  build: 'apply.titleBuild',
  write: 'apply.titleWrite',
} as const satisfies Record<ApplyMode, MessageId>;

/** What happens right now, in one line. */
export function activityWords(t: Translate, formats: Formats, job: Job): string {
  if (job.activity !== null) return ofActivity(t, formats, job.activity);
  if (job.state === 'authorising') return t('activity.authorising');
  if (job.state === 'writing') return t('activity.writing');
  if (job.state === 'planned') return t('activity.planned');
  if (job.state === 'checking') return t('activity.evaluating');
  if (job.state === 'downloading') return t('activity.downloadingNext');
  if (job.state === 'building') return t('activity.buildingNext');
  if (job.state === 'kept') return t('activity.keeping');
  if (job.state === 'reverted') return t('activity.goingBack');
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
  return ['planned', 'authorising', 'writing', 'checking', 'downloading', 'building'].includes(state);
}

/** What a person can rely on at this moment. */
export function reassurance({ state }: Job): MessageId {
  if (isBeforeActivation(state)) return 'apply.notYet';
  if (state === 'kept') return 'apply.keepingNow';
  return state === 'reverted' ? 'apply.goingBackNow' : 'apply.activatingNow';
}
