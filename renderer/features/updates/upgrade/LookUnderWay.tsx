/** How far a look at a newer release has come, or why there is none. */
import type { UpgradeLook } from '#shared/api/upgrade.ts';
import { useRequest } from '../../../app/data/call.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ProgressBar } from '../../../ui/ProgressBar.tsx';
import styles from './upgrade.module.css';

interface LookUnderWayProps {
  readonly look: Extract<UpgradeLook, { kind: 'looking' | 'failed' }>;
}

export function LookUnderWay({ look }: LookUnderWayProps) {
  const t = useText();
  const { release } = look;
  if (look.kind === 'failed') {
    return (
      <div role="alert" className={styles.failed}>
        <p>{t('upgrade.failed', { release })}</p>
        <p>{look.sentence}</p>
      </div>
    );
  }
  const { step, share, rounds, found } = look;
  const words = t(step === 'fetching' ? 'upgrade.fetching' : 'upgrade.evaluating', { release });
  return (
    <div className={styles.underWay}>
      <div className={styles.underWayWords}>
        <p role="status">{words}</p>
        <p className={styles.quiet}>
          {step === 'fetching' ? t('upgrade.lookText') : t('upgrade.rounds', { rounds, found })}
        </p>
        <ProgressBar label={words} fraction={step === 'fetching' ? share : null} />
      </div>
      <StopLooking />
    </div>
  );
}

function StopLooking() {
  const t = useText();
  const { mutate } = useRequest('upgrade.stopLooking');
  return <Button onPress={() => mutate({})}>{t('upgrade.stop')}</Button>;
}
