/** How a job ended: unmistakably done, stopped, or failed in plain words. */
import { CircleCheck, CircleSlash, CircleX, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ApplyMode, Commit, Failure, Job, Outcome } from '#shared/api/apply.ts';
import { assertNever } from '#shared/api/result.ts';
import { useSeenOutcome } from '../../app/data/seen-outcome.ts';
import type { Route } from '../../app/router/route.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, type Translate, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FailureDetails } from './FailureDetails.tsx';
import { JobWarnings } from './JobWarnings.tsx';
import styles from './OutcomeCard.module.css';

interface OutcomeCardProps {
  readonly job: Job;
  readonly outcome: Outcome;
  readonly onLeave: (route: Route) => void;
  /** A fix was recorded and the review is about to be shown. */
  readonly onFix: () => void;
  /** Left out where there is no log. */
  readonly onShowLog?: () => void;
}

const pictures = {
  done: CircleCheck,
  'went-back': Undo2,
  cancelled: CircleSlash,
  failed: CircleX,
} as const;

export function OutcomeCard({ job, outcome, onLeave, onFix, onShowLog }: OutcomeCardProps) {
  const t = useText();
  const Picture = pictures[outcome.kind];
  const see = useSeenOutcome((store) => store.see);
  const card = useRef<HTMLDivElement>(null);
  // The button that had the focus may be gone with the running job.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  useEffect(() => see(job.id), [see, job.id]);
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
          {outcome.kind === 'failed' && onShowLog && <Button onPress={onShowLog}>{t('log.show')}</Button>}
          <OutcomeActions job={job} outcome={outcome} onLeave={onLeave} />
        </div>
      </div>
      {outcome.kind === 'failed' && <FailureDetails failure={outcome.failure} onFix={onFix} />}
      {job.warnings.length > 0 && <JobWarnings sentences={job.warnings} />}
    </>
  );
}

function outcomeWords(t: Translate, job: Job, outcome: Outcome): ReactNode {
  switch (outcome.kind) {
    case 'done':
      return (
        <>
          <p className={styles.first}>{doneSentence(t, job)}</p>
          {outcome.freedBytes !== undefined && <Freed bytes={outcome.freedBytes} />}
          {outcome.generation !== null && <p>{t('done.point', { number: outcome.generation })}</p>}
          {outcome.generation === null && !makesNoPoint(job) && <p>{t('done.nothing')}</p>}
          {outcome.system !== undefined && (
            <p>
              <NixWord>{outcome.system}</NixWord>
            </p>
          )}
          {outcome.restartNeeded && <p>{t('done.restart')}</p>}
          {outcome.commit !== null && <p>{commitSentence(t, outcome.commit)}</p>}
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
      return (
        <>
          <p className={styles.first}>{t(`wentBack.${outcome.reason}`)}</p>
          <p>{t('wentBack.changes')}</p>
        </>
      );
    case 'failed':
      return (
        <>
          <p className={styles.first}>{t(`failure.${outcome.failure.kind}`)}</p>
          <p>{filesSentence(t, job, outcome.failure)}</p>
        </>
      );
    default:
      return assertNever(outcome);
  }
}

function Freed({ bytes }: { readonly bytes: number }) {
  const t = useText();
  const { size } = useFormats();
  return <p>{t('done.freed', { size: size(bytes) })}</p>;
}

function doneSentence(t: Translate, { task }: Job): string {
  switch (task.kind) {
    case 'apply':
      return t(doneWords[task.mode], { count: task.changeCount });
    case 'switch-generation':
      return t('done.switch', { number: task.generation });
    case 'boot-once':
      return task.generation === null ? t('done.bootUsual') : t('done.bootOnce', { number: task.generation });
    case 'set-default':
      return t('done.setDefault', { number: task.generation });
    case 'delete-generations':
      return t('done.deleted', { count: task.generations.length });
    case 'update':
      return t('done.update');
    case 'clean-up':
      return t('done.cleanUp', { count: task.generations.length });
    case 'recover':
      return t(task.choice === 'finish' ? 'done.finish' : 'done.putBack');
    default:
      return assertNever(task);
  }
}

const doneWords = {
  switch: 'done.apply',
  boot: 'done.boot',
  try: 'done.try',
  test: 'done.test',
  build: 'done.build',
  write: 'done.write',
} as const satisfies Record<ApplyMode, MessageId>;

function commitSentence(t: Translate, commit: Commit): string {
  if (commit.kind === 'committed') return t('done.committed', { hash: commit.hash.slice(0, 8) });
  return t(`done.notCommitted.${commit.reason}`);
}

/** It makes no restore point, and so has none to tell of. */
function makesNoPoint({ task }: Job): boolean {
  if (task.kind === 'apply') return ['write', 'test', 'build'].includes(task.mode);
  return ['recover', 'delete-generations', 'clean-up'].includes(task.kind);
}

function filesSentence(t: Translate, { task }: Job, { kind, filesRestored }: Failure): string {
  if (!filesRestored) return t(kind === 'interrupted' ? 'failed.filesSettled' : 'failed.filesWritten');
  return t(task.kind === 'apply' ? 'failed.files' : 'failed.filesNone');
}

function OutcomeActions({ job, outcome, onLeave }: Pick<OutcomeCardProps, 'job' | 'outcome' | 'onLeave'>) {
  const t = useText();
  if (outcome.kind === 'done') {
    return (
      <>
        {!makesNoPoint(job) && (
          <Button onPress={() => onLeave({ page: 'history' })}>{t('done.history')}</Button>
        )}
        <Button look="primary" onPress={() => onLeave({ page: 'home' })}>
          {t('done.close')}
        </Button>
      </>
    );
  }
  const back = {
    apply: { page: 'changes', label: 'failed.back' },
    update: { page: 'updates', label: 'failed.backUpdates' },
    'clean-up': { page: 'space', label: 'failed.backSpace' },
    recover: { page: 'home', label: 'done.close' },
    'switch-generation': { page: 'history', label: 'failed.backHistory' },
    'boot-once': { page: 'history', label: 'failed.backHistory' },
    'set-default': { page: 'history', label: 'failed.backHistory' },
    'delete-generations': { page: 'history', label: 'failed.backHistory' },
  } as const;
  const { page, label } = back[job.task.kind];
  return (
    <Button look="primary" onPress={() => onLeave({ page })}>
      {t(label)}
    </Button>
  );
}
