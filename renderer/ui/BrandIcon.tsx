import styles from './AppIcon.module.css';
import { brandIcons } from './brand-icons.ts';
import { classNames } from './class-names.ts';
import { LetterTile } from './LetterTile.tsx';

/** White on the brand's colour, or dark where white would not be seen. */
export function BrandIcon({ name, slug }: { readonly name: string; readonly slug: string }) {
  const icon = brandIcons.get(slug);
  if (icon === undefined) return <LetterTile name={name} />;
  return (
    <span
      className={classNames(styles.brand, isLight(icon.hex) && styles.dark)}
      style={{ background: `#${icon.hex}` }}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24">
        <path d={icon.path} />
      </svg>
    </span>
  );
}

/** Relative luminance (WCAG 2) above which dark marks read better than white ones. */
const lightFrom = 0.45;

function isLight(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > lightFrom;
}
