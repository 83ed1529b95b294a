/** The brand's icon on its colour, our drawing for other apps we describe, else letters on a stable colour. */
import { lazy, Suspense } from 'react';
import styles from './AppIcon.module.css';
import { classNames } from './class-names.ts';
import { LetterTile } from './LetterTile.tsx';

const KnownIcon = lazy(async () => ({ default: (await import('./KnownIcon.tsx')).KnownIcon }));

interface AppIconProps {
  /** What the tile's letters and colour come from where no brand icon is. */
  readonly name: string;
  /** A simple-icons slug. */
  readonly slug: string | null;
  /** One of ours, that is described and may have been drawn. */
  readonly isKnown?: boolean;
  readonly size?: 'row' | 'small' | 'large';
}

export function AppIcon({ name, slug, isKnown = true, size = 'row' }: AppIconProps) {
  return (
    <span aria-hidden className={classNames(styles.tile, styles[size])}>
      {slug === null && !isKnown ? (
        <LetterTile name={name} />
      ) : (
        <Suspense fallback={<span className={styles.waiting} />}>
          <KnownIcon name={name} slug={slug} />
        </Suspense>
      )}
    </span>
  );
}
