import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { classNames } from './class-names.ts';
import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; null while nothing can be said. */
  readonly fraction: number | null;
}

export function ProgressBar({ label, fraction }: ProgressBarProps) {
  return (
    <AriaProgressBar
      aria-label={label}
      className={classNames(styles.track, fraction === null && styles.unknown)}
      isIndeterminate={fraction === null}
      value={fraction ?? 0}
      minValue={0}
      maxValue={1}
    >
      <span className={styles.fill} style={fraction === null ? {} : { width: `${fraction * 100}%` }} />
    </AriaProgressBar>
  );
}
