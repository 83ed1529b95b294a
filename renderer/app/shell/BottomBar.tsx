/** Below the screens: the system that is tried, the job that runs, or the changes that wait. */
import type { Job } from '#shared/api/apply.ts';
import { changeSubjects } from '../../i18n/change-words.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCall } from '../data/call.ts';
import { usePending } from '../data/pending.ts';
import { usePlanAndStart } from '../data/start-apply.ts';
import { type Trial, trialOf } from '../data/trial.ts';
import { type Route, sectionOf } from '../router/route.ts';
import styles from './BottomBar.module.css';
import { EndedBar } from './EndedBar.tsx';
import { TrialAnnouncer, TrialBar } from './TrialBar.tsx';

export function BottomBar({ route }: { readonly route: Route }) {
  const job = useCall('apply.current', {}).data?.job ?? null;
  const trial = trialOf(job);
  return (
    <>
      <TrialAnnouncer trial={trial} />
      <div role="status">{job !== null && route.page !== 'apply' && <EndedBar job={job} />}</div>
      <Bar route={route} job={job} trial={trial} />
    </>
  );
}

interface BarProps {
  readonly route: Route;
  readonly job: Job | null;
  readonly trial: Trial | null;
}

function Bar({ route, job, trial }: BarProps) {
  if (job !== null && job.endedAt === null) {
    if (route.page === 'apply') return null;
    return trial === null ? <JobBar job={job} /> : <TrialBar trial={trial} />;
  }
  const section = sectionOf(route);
  return section === 'apps' || section === 'settings' ? <PendingBar /> : null;
}

function JobBar({ job }: { readonly job: Job }) {
  const t = useText();
  const { percent } = useFormats();
  return (
    <section aria-label={t('jobBar.label')} className={styles.bar}>
      <span className={styles.job}>
        <Spinner />
        <span className={styles.title}>{t(jobBarTitle(job))}</span>
        {job.fraction !== null && <span className={styles.words}>{percent(job.fraction)}</span>}
      </span>
      <span className={styles.actions}>
        <ButtonLink href="#/apply">{t('jobBar.show')}</ButtonLink>
      </span>
    </section>
  );
}

function jobBarTitle({ state, task }: Job): MessageId {
  if (state === 'kept') return 'job.keeping';
  return state === 'reverted' ? 'job.goingBack' : `job.${task.kind}`;
}

function PendingBar() {
  const t = useText();
  const formats = useFormats();
  const { changes } = usePending();
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const { planAndStart, isStarting } = usePlanAndStart();
  const isEmpty = changes.length === 0;
  const words = changes.map((change) => change.words);
  return (
    <section aria-label={t('nav.changes')} className={isEmpty ? styles.none : styles.bar}>
      <span role="status" className={styles.status}>
        {!isEmpty && (
          <>
            <span className={styles.title}>{t('pending.waiting', { count: changes.length })}</span>
            <span className={styles.words}>{changeSubjects(t, formats, words)}</span>
          </>
        )}
      </span>
      {!isEmpty && (
        <span className={styles.actions}>
          <ButtonLink href="#/changes">{t('pending.review')}</ButtonLink>
          <Button
            look="primary"
            isBusy={isStarting}
            onPress={() => planAndStart(canApply ? 'switch' : 'write')}
          >
            {t(canApply ? 'apply.apply' : 'apply.write')}
          </Button>
        </span>
      )}
    </section>
  );
}
