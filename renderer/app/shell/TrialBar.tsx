/** On every screen but the job's own while a new system is tried: nobody must lose the question. */
import { Timer } from 'lucide-react';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useSecondsUntil } from '../data/clock.ts';
import { announcedMark, clockText, type Trial, useTrialAnswers } from '../data/trial.ts';
import styles from './BottomBar.module.css';

export function TrialBar({ trial }: { readonly trial: Trial }) {
  const t = useText();
  const left = useSecondsUntil(trial.endsAt, trial.seconds);
  const { keep, goBack, isKeeping, isGoingBack } = useTrialAnswers(trial);
  return (
    <section aria-label={t('trial.barTitle')} className={classNames(styles.bar, styles.trial)}>
      <a href="#/apply" className={styles.job}>
        <Timer aria-hidden size={20} className={styles.icon ?? ''} />
        <span className={styles.title}>{t('trial.barTitle')}</span>
        <span className={styles.words}>{t('trial.barLeft', { time: clockText(left) })}</span>
        <span role="alert" className={styles.refused}>
          {trial.keepRefused && t('trial.keepRefused')}
        </span>
      </a>
      <span className={styles.actions}>
        <Button isBusy={isGoingBack} isDisabled={isKeeping} onPress={goBack}>
          {t('trial.goBack')}
        </Button>
        <Button look="primary" isBusy={isKeeping} isDisabled={isGoingBack} onPress={keep}>
          {t('trial.keep')}
        </Button>
      </span>
    </section>
  );
}

/** Says the time that is left at the start and at a few marks: each second would be noise. */
export function TrialAnnouncer({ trial }: { readonly trial: Trial | null }) {
  return (
    <div aria-live="assertive" className="visuallyHidden">
      {trial !== null && <Announcement trial={trial} />}
    </div>
  );
}

function Announcement({ trial: { endsAt, seconds } }: { readonly trial: Trial }) {
  const t = useText();
  const mark = announcedMark(useSecondsUntil(endsAt, seconds), seconds);
  const duration =
    mark === null && seconds % 60 === 0
      ? t('trial.minutes', { count: seconds / 60 })
      : t('trial.seconds', { count: mark ?? seconds });
  return mark === null ? t('trial.announceStart', { duration }) : t('trial.announceLeft', { duration });
}
