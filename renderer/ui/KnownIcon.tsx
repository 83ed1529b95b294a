import styles from './AppIcon.module.css';
import { brandIcons } from './brand-icons.ts';
import { classNames } from './class-names.ts';
import { drawnIcons } from './drawn-icons.ts';
import { LetterTile, tileColour } from './LetterTile.tsx';

interface KnownIconProps {
  readonly name: string;
  /** A simple-icons slug. */
  readonly slug: string | null;
}

/** The brand where there is one, else what we have drawn for the app, else its letters. */
export function KnownIcon({ name, slug }: KnownIconProps) {
  const brand = slug === null ? undefined : brandIcons.get(slug);
  if (brand !== undefined) return <BrandTile hex={brand.hex} path={brand.path} />;
  const Drawn = drawnIcons.get(name);
  if (Drawn === undefined) return <LetterTile name={name} />;
  return (
    <span className={styles.drawn} style={{ background: `var(--tile-${tileColour(name)})` }}>
      <Drawn aria-hidden />
    </span>
  );
}

/** White on the brand's colour, or dark where white would not be seen. */
function BrandTile({ hex, path }: { readonly hex: string; readonly path: string }) {
  return (
    <span className={classNames(styles.brand, isLight(hex) && styles.dark)} style={{ background: `#${hex}` }}>
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <path d={path} />
      </svg>
    </span>
  );
}

/** Relative luminance (WCAG 2) from which a white mark has less than 3:1; a dark one has more than 5:1 there. */
const lightFrom = 0.3;

export function isLight(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue >= lightFrom;
}
