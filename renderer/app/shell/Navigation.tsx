import {
  ArrowUpCircle,
  History,
  House,
  LayoutGrid,
  ListChecks,
  type LucideIcon,
  SlidersHorizontal,
} from 'lucide-react';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { usePending } from '../data/pending.ts';
import { appsRoute, type Route, routeAddress, type Section, sectionOf } from '../router/route.ts';
import styles from './Navigation.module.css';

interface Entry {
  readonly section: Section;
  readonly route: Route;
  readonly label: MessageId;
  readonly icon: LucideIcon;
}

const entries: readonly Entry[] = [
  { section: 'home', route: { page: 'home' }, label: 'nav.home', icon: House },
  { section: 'apps', route: appsRoute, label: 'nav.apps', icon: LayoutGrid },
  { section: 'settings', route: { page: 'settings' }, label: 'nav.settings', icon: SlidersHorizontal },
  { section: 'changes', route: { page: 'changes' }, label: 'nav.changes', icon: ListChecks },
  { section: 'history', route: { page: 'history' }, label: 'nav.history', icon: History },
  { section: 'updates', route: { page: 'updates' }, label: 'nav.updates', icon: ArrowUpCircle },
];

export function Navigation({ route }: { readonly route: Route }) {
  const t = useText();
  const count = usePending().changes.length;
  const current = sectionOf(route);
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <ul className={styles.list}>
        {entries.map(({ section, route: target, label, icon: Icon }) => (
          <li key={section} className={styles.item}>
            <a
              href={routeAddress(target)}
              className={styles.link}
              {...(section === current ? { 'aria-current': 'page' } : {})}
            >
              <Icon aria-hidden size={19} strokeWidth={1.9} className={styles.icon ?? ''} />
              <span className={styles.label}>{t(label)}</span>
              {section === 'changes' && count > 0 && (
                <span className={styles.count}>
                  <span aria-hidden>{count}</span>
                  <span className="visuallyHidden">{t('pending.count', { count })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
