import { Meter } from 'react-aria-components/Meter';
import { useFormats } from '../i18n/formats.ts';
import { useText } from '../i18n/text.tsx';
import { classNames } from './class-names.ts';
import styles from './SpaceBar.module.css';

/** Above this share a partition is worth a look: NixOS needs room to build the next system beside this one. */
const nearlyFull = 0.9;

interface SpaceBarProps {
  readonly label: string;
  readonly totalBytes: number;
  readonly freeBytes: number;
}

export function SpaceBar({ label, totalBytes, freeBytes }: SpaceBarProps) {
  const t = useText();
  const { size } = useFormats();
  const used = totalBytes > 0 ? 1 - freeBytes / totalBytes : 0;
  const words = t('space.free', { free: size(freeBytes), total: size(totalBytes) });
  return (
    <Meter
      className={styles.meter ?? ''}
      aria-label={label}
      value={used}
      minValue={0}
      maxValue={1}
      valueLabel={words}
    >
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{words}</span>
      </span>
      <span className={styles.track}>
        <span
          className={classNames(styles.fill, used > nearlyFull && styles.full)}
          style={{ width: `${used * 100}%` }}
        />
      </span>
    </Meter>
  );
}
