/** How long a trial waits to be kept, and the computer that must answer meanwhile; kept as preferences. */
import type { Preferences } from '#shared/api/contract.ts';
import { useText } from '../../i18n/text.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './TrialOptions.module.css';
import { checkText, parseCheck, shortDuration, trialDurations } from './trial-words.ts';

interface TrialOptionsProps {
  readonly preferences: Preferences;
  readonly prefer: (some: Partial<Preferences>) => void;
}

export function TrialOptions({ preferences: { trialSeconds, trialCheck }, prefer }: TrialOptionsProps) {
  const t = useText();
  const durations = [...new Set([...trialDurations, trialSeconds])].toSorted((one, other) => one - other);
  return (
    <div className={styles.options}>
      <div className={styles.option}>
        <div className={styles.title}>{t('trial.durationLabel')}</div>
        <div className={styles.durations}>
          <Segmented
            label={t('trial.durationLabel')}
            selected={String(trialSeconds)}
            choices={durations.map((seconds) => ({ id: String(seconds), label: shortDuration(t, seconds) }))}
            onSelect={(seconds) => prefer({ trialSeconds: Number(seconds) })}
          />
        </div>
        <p className={styles.text}>{t('trial.durationText')}</p>
      </div>
      <div className={styles.option}>
        <div className={styles.title}>{t('trial.checkLabel')}</div>
        <TextField
          label={t('trial.checkLabel')}
          value={checkText(trialCheck)}
          placeholder={t('trial.checkPlaceholder')}
          hint={t('trial.checkText')}
          check={(text) => (parseCheck(text) === undefined ? t('trial.checkWrong') : null)}
          onCommit={(text) => prefer({ trialCheck: parseCheck(text) ?? null })}
        />
      </div>
    </div>
  );
}
