import { ChevronRight } from 'lucide-react';
import { optionsRoute, routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { nodeName } from './node-name.ts';
import styles from './OptionsScreen.module.css';

/** The way from the top to where the page is, each step a link. */
export function Crumbs({ path }: { readonly path: readonly string[] }) {
  const t = useText();
  const above = path.slice(0, -1).map((_, index) => path.slice(0, index + 1));
  return (
    <nav aria-label={t('options.up')}>
      <ol className={styles.crumbs}>
        {[[], ...above].map((place) => (
          <li key={place.join('\0')}>
            <a className={styles.crumb} href={routeAddress(optionsRoute(place))}>
              {place.length === 0 ? t('options.title') : nodeName(t, place.at(-1) ?? '')}
            </a>
            <ChevronRight aria-hidden size={14} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
