/** The question that nobody must miss: keep the system that is being tried, or go back. */
import { Check, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSecondsUntil } from '../../app/data/clock.ts';
import { clockText, type Trial, useTrialAnswers } from '../../app/data/trial.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './TrialCard.module.css';

export function TrialCard({ trial }: { readonly trial: Trial }) {
  const t = useText();
  const { keep, goBack, isKeeping, isGoingBack } = useTrialAnswers(trial);
  const card = useRef<HTMLDivElement>(null);
  // The card and not a button takes the focus: a key that is pressed just then must not keep anything.
  useEffect(() => card.current?.focus(), []);
  return (
    <section ref={card} tabIndex={-1} aria-label={t('trial.title')} className={styles.card}>
      <Countdown trial={trial} />
      <div className={styles.words}>
        <h2 className={styles.title}>{t('trial.title')}</h2>
        <p>{t('trial.text')}</p>
        <p className={styles.silence}>{t('trial.silence')}</p>
        <p role="alert" className={styles.refused}>
          {trial.keepRefused && t('trial.keepRefused')}
        </p>
        <div className={styles.actions}>
          <Button look="primary" icon={Check} isBusy={isKeeping} isDisabled={isGoingBack} onPress={keep}>
            {t('trial.keep')}
          </Button>
          <Button icon={Undo2} isBusy={isGoingBack} isDisabled={isKeeping} onPress={goBack}>
            {t('trial.goBack')}
          </Button>
        </div>
      </div>
    </section>
  );
}

/** Of the ring, in its own units. */
const radius = 54;
const circumference = 2 * Math.PI * radius;

function Countdown({ trial: { endsAt, seconds } }: { readonly trial: Trial }) {
  const t = useText();
  const left = useSecondsUntil(endsAt, seconds);
  return (
    <div role="timer" aria-label={t('trial.left', { time: clockText(left) })} className={styles.countdown}>
      <svg aria-hidden viewBox="0 0 120 120" className={styles.ring}>
        <circle cx="60" cy="60" r={radius} className={styles.track} />
        <circle
          cx="60"
          cy="60"
          r={radius}
          className={styles.rest}
          strokeDasharray={circumference}
          strokeDashoffset={circumference * (1 - left / seconds)}
        />
      </svg>
      <span aria-hidden className={styles.time}>
        {clockText(left)}
      </span>
    </div>
  );
}
