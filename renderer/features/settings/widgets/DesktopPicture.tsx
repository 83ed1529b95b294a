import { classNames } from '../../../ui/class-names.ts';
import styles from './DesktopChooser.module.css';
import { desktopPictures } from './desktop-pictures.ts';

/** A drawing in the colours of the theme; empty for a desktop that has none. */
export function DesktopPicture({ id }: { readonly id: string }) {
  const parts = desktopPictures[id] ?? [];
  return (
    <svg viewBox="0 0 160 100" className={styles.picture} aria-hidden>
      {parts.map(({ shape, at: [x, y, width, height], round }) => (
        <rect
          key={`${shape} ${x} ${y}`}
          className={classNames(styles[shape])}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={round}
        />
      ))}
    </svg>
  );
}
