/** How a job ended: unmistakably done, stopped, or failed in plain words. */
import { CircleCheck, CircleSlash, CircleX } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Job, Outcome } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import type { Route } from '../../app/router/route.ts';
import { type Translate, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FailureDetails } from './FailureDetails.tsx';
import styles from './OutcomeCard.module.css';

interface OutcomeCardProps {
  readonly job: Job;
  readonly outcome: Outcome;
  readonly onLeave: (route: Route) => void;
}

const pictures = {
  done: CircleCheck,
  'went-back': CircleSlash,
  cancelled: CircleSlash,
  failed: CircleX,
} as const;

export function OutcomeCard({ job, outcome, onLeave }: OutcomeCardProps) {
  const t = useText();
  const Picture = pictures[outcome.kind];
  const card = useRef<HTMLDivElement>(null);
  // The button that had the focus may be gone with the running job.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div
        ref={card}
        tabIndex={-1}
        role={outcome.kind === 'failed' ? 'alert' : 'status'}
        className={classNames(styles.card, styles[outcome.kind])}
      >
        <Picture aria-hidden size={52} strokeWidth={1.6} className={styles.picture ?? ''} />
        <div className={styles.words}>{outcomeWords(t, job, outcome)}</div>
        <div className={styles.actions}>
          <OutcomeActions job={job} outcome={outcome} onLeave={onLeave} />
        </div>
      </div>
      {outcome.kind === 'failed' && <FailureDetails failure={outcome.failure} />}
    </>
  );
}

function outcomeWords(t: Translate, job: Job, outcome: Outcome): ReactNode {
  switch (outcome.kind) {
    case 'done':
      return (
        <>
          <p className={styles.first}>{doneSentence(t, job)}</p>
          {outcome.generation !== null && <p>{t('done.point', { number: outcome.generation })}</p>}
          {outcome.generation === null && !isWrite(job) && <p>{t('done.nothing')}</p>}
          {outcome.restartNeeded && <p>{t('done.restart')}</p>}
        </>
      );
    case 'cancelled':
      return (
        <>
          <p className={styles.first}>{t('cancelled.text')}</p>
          {job.task.kind === 'apply' && <p>{t('cancelled.files')}</p>}
        </>
      );
    case 'went-back':
      return <p className={styles.first}>{t('wentBack.text')}</p>;
    case 'failed':
      return (
        <>
          <p className={styles.first}>{t(`failure.${outcome.failure.kind}`)}</p>
          <p>{filesSentence(t, job, outcome.failure.filesRestored)}</p>
        </>
      );
    default:
      return assertNever(outcome);
  }
}

function doneSentence(t: Translate, { task }: Job): string {
  switch (task.kind) {
    case 'apply': {
      if (task.mode === 'write') return t('done.write');
      return t(task.mode === 'boot' ? 'done.boot' : 'done.apply', { count: task.changeCount });
    }
    case 'switch-generation':
      return t('done.switch', { number: task.generation });
    case 'update':
      return t('done.update');
    case 'recover':
      return t('done.recover');
    default:
      return assertNever(task);
  }
}

function isWrite({ task }: Job): boolean {
  return task.kind === 'apply' && task.mode === 'write';
}

function filesSentence(t: Translate, { task }: Job, filesRestored: boolean): string {
  if (!filesRestored) return t('failed.filesWritten');
  return t(task.kind === 'apply' ? 'failed.files' : 'failed.filesNone');
}

function OutcomeActions({ job, outcome, onLeave }: OutcomeCardProps) {
  const t = useText();
  if (outcome.kind === 'done') {
    return (
      <>
        {!isWrite(job) && <Button onPress={() => onLeave({ page: 'history' })}>{t('done.history')}</Button>}
        <Button look="primary" onPress={() => onLeave({ page: 'home' })}>
          {t('done.close')}
        </Button>
      </>
    );
  }
  const back = {
    apply: { page: 'changes', label: 'failed.back' },
    update: { page: 'updates', label: 'failed.backUpdates' },
    recover: { page: 'home', label: 'done.close' },
    'switch-generation': { page: 'history', label: 'failed.backHistory' },
  } as const;
  const { page, label } = back[job.task.kind];
  return (
    <Button look="primary" onPress={() => onLeave({ page })}>
      {t(label)}
    </Button>
  );
}
