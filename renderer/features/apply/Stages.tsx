import { Check } from 'lucide-react';
import type { Job, JobState } from '#shared/api/apply.ts';
import { useText } from '../../i18n/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './Stages.module.css';

const endings: readonly JobState[] = ['done', 'failed', 'cancelled'];

export function Stages({ job }: { readonly job: Job }) {
  const t = useText();
  const known = job.stages.filter((stage) => !endings.includes(stage));
  // How a trial ends is not known before: keeping and going back are stages once they have begun.
  const stages = known.includes(job.state) || endings.includes(job.state) ? known : [...known, job.state];
  const now = stages.indexOf(job.state);
  return (
    <ol aria-label={t('stage.list')} className={styles.stages}>
      {stages.map((stage, index) => {
        const step = index < now ? 'isDone' : index === now ? 'isNow' : 'isNext';
        return (
          <li
            key={stage}
            className={classNames(styles.stage, styles[step])}
            {...(step === 'isNow' ? { 'aria-current': 'step' } : {})}
          >
            <span aria-hidden className={styles.mark}>
              {step === 'isDone' && <Check size={12} strokeWidth={3.5} />}
            </span>
            <span aria-hidden>{t(`stage.${stage}`)}</span>
            <span className="visuallyHidden">{t(`stage.${step}`, { stage: t(`stage.${stage}`) })}</span>
          </li>
        );
      })}
    </ol>
  );
}
