import { CircleCheck, CircleSlash, CircleX, ScrollText, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Job, Outcome } from '#shared/api/apply.ts';
import { useCall } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { jobTitle } from './job-words.ts';
import { LogView } from './log/LogView.tsx';
import styles from './PastJobs.module.css';

/** Older ones are shown on demand. */
const atFirst = 5;

interface PastJobsProps {
  /** The job that is on the screen already. */
  readonly except?: string;
}

/** What was done before, with the logs: for somebody who wants to know what happened last week. */
export function PastJobs({ except }: PastJobsProps) {
  const t = useText();
  const [showsAll, setShowsAll] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const past = (useCall('apply.past', {}).data?.jobs ?? []).filter(({ id }) => id !== except);
  if (past.length === 0) return null;
  const shown = showsAll ? past : past.slice(0, atFirst);
  return (
    <div className={styles.past}>
      <BoxedList title={t('past.title')}>
        {shown.map((job) => (
          <PastJob
            key={job.id}
            job={job}
            isOpen={opened === job.id}
            onOpenChange={(isOpen) => setOpened(isOpen ? job.id : null)}
          />
        ))}
      </BoxedList>
      {shown.length < past.length && (
        <Button look="quiet" onPress={() => setShowsAll(true)}>
          {t('past.showAll', { count: past.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

const endings = {
  done: { icon: CircleCheck, words: 'past.done' },
  'went-back': { icon: Undo2, words: 'past.wentBack' },
  failed: { icon: CircleX, words: 'past.failed' },
  cancelled: { icon: CircleSlash, words: 'past.cancelled' },
} as const satisfies Record<Outcome['kind'], { icon: typeof Undo2; words: MessageId }>;

interface PastJobProps {
  readonly job: Job;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

function PastJob({ job, isOpen, onOpenChange }: PastJobProps) {
  const t = useText();
  const { moment } = useFormats();
  const kind = job.outcome?.kind ?? 'cancelled';
  const { icon: Icon, words } = endings[kind];
  const what = jobTitle(t, { ...job, state: 'planned', outcome: null });
  const why = job.outcome?.kind === 'failed' ? t(`failure.${job.outcome.failure.kind}`) : t(words);
  return (
    <Row
      start={<Icon aria-hidden size={20} className={classNames(styles.icon, styles[kind])} />}
      title={what}
      subtitle={`${moment(job.startedAt)} · ${why}`}
      end={
        job.logLines > 0 && (
          <Button
            look="quiet"
            icon={ScrollText}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'past.hideLog' : 'past.showLog', { what, when: moment(job.startedAt) })}
            onPress={() => onOpenChange(!isOpen)}
          >
            {t('past.log')}
          </Button>
        )
      }
    >
      {isOpen && (
        <div className={styles.log}>
          <LogView job={job} label={t('past.logLabel', { what, when: moment(job.startedAt) })} />
        </div>
      )}
    </Row>
  );
}
