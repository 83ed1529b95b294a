/** A job that ended while another screen was looked at: nobody has to go and see. */
import { CircleCheck, CircleSlash, CircleX, Undo2, X } from 'lucide-react';
import type { Job, Outcome } from '#shared/api/apply.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { ButtonLink, IconButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useInterrupted } from '../data/interrupted.ts';
import { useSeenOutcome } from '../data/seen-outcome.ts';
import styles from './BottomBar.module.css';

const endings = {
  done: { icon: CircleCheck, words: 'ended.done' },
  'went-back': { icon: Undo2, words: 'ended.wentBack' },
  failed: { icon: CircleX, words: 'ended.failed' },
  cancelled: { icon: CircleSlash, words: 'ended.cancelled' },
} as const satisfies Record<Outcome['kind'], { icon: typeof X; words: MessageId }>;

export function EndedBar({ job }: { readonly job: Job }) {
  const t = useText();
  const { jobId, see } = useSeenOutcome();
  // What was interrupted has a banner of its own until it is put right.
  const isInterrupted = useInterrupted() !== null;
  if (job.outcome === null || jobId === job.id || isInterrupted) return null;
  const { kind } = job.outcome;
  const { icon: Icon, words } = endings[kind];
  return (
    <section aria-label={t('ended.label')} className={classNames(styles.bar, styles.ended)}>
      <span className={styles.job}>
        <Icon aria-hidden size={20} className={classNames(styles.ending, styles[kind])} />
        <span className={styles.title}>{t(`job.${job.task.kind}`)}</span>
        <span className={styles.words}>{t(words)}</span>
      </span>
      <span className={styles.actions}>
        <ButtonLink href="#/apply">{t('jobBar.show')}</ButtonLink>
        <IconButton icon={X} label={t('notice.close')} onPress={() => see(job.id)} />
      </span>
    </section>
  );
}
