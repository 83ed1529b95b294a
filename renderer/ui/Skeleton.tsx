/** Grey rows while the first answer is on its way; shown only when that takes long enough to notice. */
import { useEffect, useState } from 'react';
import { useText } from '../i18n/text.tsx';
import styles from './Skeleton.module.css';

/** Milliseconds: a shorter wait needs no picture, and one that flashes up disturbs. */
const patience = 200;

export function Skeleton({ rows = 5 }: { readonly rows?: number }) {
  const t = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div role="status" aria-label={t('loading')} className={styles.box}>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <div key={key} className={styles.row}>
          <span className={styles.tile} />
          <span className={styles.words}>
            <span className={styles.long} />
            <span className={styles.short} />
          </span>
        </div>
      ))}
    </div>
  );
}
