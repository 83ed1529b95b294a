import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { useRequest } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { activityWords, isBeforeActivation, jobTitle, timeLeftWords } from './job-words.ts';
import styles from './RunningJob.module.css';
import { Stages } from './Stages.tsx';

export function RunningJob({ job }: { readonly job: Job }) {
  const t = useText();
  const formats = useFormats();
  return (
    <>
      <div className={styles.card}>
        <Stages job={job} />
        <ProgressBar label={jobTitle(t, job)} fraction={job.fraction} />
        <div className={styles.now}>
          <span className={styles.activity}>{activityWords(t, formats, job)}</span>
          <span className={styles.left}>
            {job.secondsLeft !== null
              ? timeLeftWords(t, job.secondsLeft)
              : job.fraction !== null && formats.percent(job.fraction)}
          </span>
        </div>
        {/* Stages are few: saying each is help, saying every downloaded file would be noise. */}
        <span role="status" className="visuallyHidden">
          {t(`stage.${job.state}`)}
        </span>
        {job.cancellable && <CancelButton job={job} />}
      </div>
      <Banner tone={isBeforeActivation(job.state) ? 'accent' : 'warn'} icon={ShieldCheck}>
        {t(isBeforeActivation(job.state) ? 'apply.notYet' : 'apply.activatingNow')}
      </Banner>
    </>
  );
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
