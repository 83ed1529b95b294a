/** The brand's icon on its colour for well-known apps; for the rest a letter on one of eight stable colours. */
import { lazy, Suspense } from 'react';
import styles from './AppIcon.module.css';
import { classNames } from './class-names.ts';
import { LetterTile } from './LetterTile.tsx';

const BrandIcon = lazy(async () => ({ default: (await import('./BrandIcon.tsx')).BrandIcon }));

interface AppIconProps {
  /** What the tile's letters and colour come from where no brand icon is. */
  readonly name: string;
  /** A simple-icons slug. */
  readonly slug: string | null;
  readonly size?: 'row' | 'small' | 'large';
}

export function AppIcon({ name, slug, size = 'row' }: AppIconProps) {
  return (
    <span aria-hidden className={classNames(styles.tile, styles[size])}>
      {slug === null ? (
        <LetterTile name={name} />
      ) : (
        <Suspense fallback={<span className={styles.waiting} />}>
          <BrandIcon name={name} slug={slug} />
        </Suspense>
      )}
    </span>
  );
}
