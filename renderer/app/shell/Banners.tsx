/** What is true on every screen and must not be forgotten: practice, a mounted system, a lost connection. */
import { FlaskConical, HardDrive, TriangleAlert, WifiOff, Zap } from 'lucide-react';
import { useText } from '../../i18n/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useConnectionLost, useSessionEnded } from '../bridge/bridge-context.ts';
import { useCall } from '../data/call.ts';
import { useInterrupted } from '../data/interrupted.ts';
import type { Route } from '../router/route.ts';
import styles from './Banners.module.css';

export function Banners({ route }: { readonly route: Route }) {
  const t = useText();
  const lost = useConnectionLost();
  const isSignedOut = useSessionEnded();
  const kind = useCall('machine.overview', {}).data?.kind;
  const allProblems = useCall('config.health', {}).data?.problems ?? [];
  const problems = allProblems.filter((problem) => !problem.blocking);
  const isInterrupted = useInterrupted() !== null;
  // Home shows the whole of it, unless a broken file stands in its place.
  const isShown = route.page === 'apply' || (route.page === 'home' && problems.length === allProblems.length);
  return (
    <aside aria-label={t('banner.label')} className={styles.banners}>
      <div role="alert">
        {lost && (
          <p className={classNames(styles.banner, styles.bad)}>
            <WifiOff aria-hidden size={16} />
            {t(isSignedOut ? 'banner.sessionEnded' : 'banner.connectionLost')}
          </p>
        )}
      </div>
      {kind === 'practice' && (
        <p className={classNames(styles.banner, styles.calm)}>
          <FlaskConical aria-hidden size={16} />
          {t('banner.practice')}
        </p>
      )}
      {kind === 'mounted' && (
        <p className={classNames(styles.banner, styles.calm)}>
          <HardDrive aria-hidden size={16} />
          {t('banner.mounted')}
        </p>
      )}
      {isInterrupted && !isShown && (
        <p className={classNames(styles.banner, styles.warn)}>
          <Zap aria-hidden size={16} />
          {t('interrupted.banner')}
          <a href="#/apply">{t('interrupted.show')}</a>
        </p>
      )}
      {problems.length > 0 && route.page !== 'home' && (
        <p className={classNames(styles.banner, styles.warn)}>
          <TriangleAlert aria-hidden size={16} />
          {t('banner.problems', { count: problems.length })}
          <a href="#/">{t('banner.problemsShow')}</a>
        </p>
      )}
    </aside>
  );
}
