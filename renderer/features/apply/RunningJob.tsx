import { ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { useRequest } from '../../app/data/call.ts';
import { trialOf } from '../../app/data/trial.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { ElapsedTime } from './ElapsedTime.tsx';
import { activityWords, isBeforeActivation, jobTitle, reassurance, timeLeftWords } from './job-words.ts';
import styles from './RunningJob.module.css';
import { Stages } from './Stages.tsx';
import { TrialCard } from './TrialCard.tsx';

export function RunningJob({ job }: { readonly job: Job }) {
  const trial = trialOf(job);
  return trial === null ? <Progress job={job} /> : <TrialCard trial={trial} />;
}

function Progress({ job }: { readonly job: Job }) {
  const t = useText();
  const formats = useFormats();
  const card = useRef<HTMLDivElement>(null);
  // The button that ended a trial is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) card.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div ref={card} tabIndex={-1} className={styles.card}>
        <Stages job={job} />
        <ProgressBar label={jobTitle(t, job)} fraction={job.fraction} />
        <div className={styles.now}>
          <span className={styles.activity}>{activityWords(t, formats, job)}</span>
          <span className={styles.left}>
            <span>
              <ElapsedTime since={job.startedAt} />
            </span>
            <TimeLeft job={job} />
          </span>
        </div>
        {/* Stages are few: saying each is help, saying every downloaded file would be noise. */}
        <span role="status" className="visuallyHidden">
          {t(`stage.${job.state}`)}
        </span>
        {job.cancellable && <CancelButton job={job} />}
      </div>
      <Banner tone={isBeforeActivation(job.state) ? 'accent' : 'warn'} icon={ShieldCheck}>
        {t(reassurance(job))}
      </Banner>
    </>
  );
}

function TimeLeft({ job: { secondsLeft, fraction } }: { readonly job: Job }) {
  const t = useText();
  const { percent } = useFormats();
  if (secondsLeft !== null) return <span>{timeLeftWords(t, secondsLeft)}</span>;
  return fraction === null || fraction === 1 ? null : <span>{percent(fraction)}</span>;
}

function CancelButton({ job }: { readonly job: Job }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('apply.cancel');
  const cancel = () => {
    setAsking(false);
    mutate(
      { jobId: job.id },
      { onError: (failure) => showNotice(t('apply.cancelTooLate'), failure.message) },
    );
  };
  return (
    <div className={styles.cancel}>
      <Button isBusy={isPending} onPress={() => setAsking(true)}>
        {t('apply.cancel')}
      </Button>
      <Dialog
        role="alertdialog"
        title={t('apply.cancelTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('apply.cancelNo')}
            </Button>
            <Button look="danger" onPress={cancel}>
              {t('apply.cancelYes')}
            </Button>
          </>
        }
      >
        <p>{t('apply.cancelText')}</p>
      </Dialog>
    </div>
  );
}
