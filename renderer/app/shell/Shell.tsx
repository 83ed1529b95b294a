/** What stays on every screen: navigation, search, banners, and the bar with the pending changes. */
import { Search } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text.tsx';
import { Notices } from '../../ui/Notices.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useCall } from '../data/call.ts';
import { placeOf, screenOf } from '../router/route.ts';
import { navigate, useRoute } from '../router/use-route.ts';
import { useTheme } from '../theme.ts';
import { useTour } from '../tour/use-tour.ts';
import { Banners } from './Banners.tsx';
import { BottomBar } from './BottomBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { Logo } from './Logo.tsx';
import { MainMenu } from './MainMenu.tsx';
import { Navigation } from './Navigation.tsx';
import { preloadScreens, Screen } from './Screen.tsx';
import styles from './Shell.module.css';
import { ScrollAreaContext } from './scroll-area.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import { useChangeKeys } from './use-change-keys.ts';
import { useKeptFocus } from './use-kept-focus.ts';

const loadSearch = async () => ({
  default: (await import('../../features/search/SearchDialog.tsx')).SearchDialog,
});
const SearchDialog = lazy(loadSearch);
const Tour = lazy(async () => ({ default: (await import('../tour/Tour.tsx')).Tour }));

/** Milliseconds after the start: the first screen stands, and its own requests are on their way. */
const preloadDelay = 400;

export function Shell() {
  const t = useText();
  const route = useRoute();
  const place = placeOf(route);
  const [isSearching, setSearching] = useState(false);
  const [scrollArea, setScrollArea] = useState<HTMLElement | null>(null);
  const tour = useTour();
  useTheme();
  useOpenWithCtrlK(useCallback(() => setSearching(true), []));
  useChangeKeys();
  useKeptFocus();
  useRememberedScroll(scrollArea, place);
  useRunningJobFirst();
  useEffect(() => {
    const timer = setTimeout(() => void loadSearch().then(preloadScreens), preloadDelay);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => scrollArea?.focus()}>
        {t('skip')}
      </button>
      <header className={styles.side}>
        <div className={styles.brand}>
          <Logo />
          <span className={styles.name}>{t('app.name')}</span>
          <MainMenu onTour={tour.show} />
        </div>
        <button
          type="button"
          className={styles.search}
          aria-keyshortcuts="Control+K"
          aria-label={t('search.open')}
          onClick={() => setSearching(true)}
        >
          <Search aria-hidden size={16} />
          <span className={styles.searchLabel}>{t('search.open')}</span>
          <kbd className={styles.keys}>{t('search.keys')}</kbd>
        </button>
        <div className={styles.navigation}>
          <Navigation route={route} />
        </div>
        <Machine />
        <div className={styles.tools}>
          <ThemeMenu />
          <LanguageMenu />
        </div>
      </header>
      <div className={styles.content}>
        <Banners route={route} />
        <main ref={setScrollArea} tabIndex={-1} className={styles.main}>
          <ScrollAreaContext value={scrollArea}>
            <ErrorBoundary place={place}>
              <Suspense fallback={<Skeleton />}>
                <Screen key={screenOf(route)} route={route} />
              </Suspense>
            </ErrorBoundary>
          </ScrollAreaContext>
        </main>
        <BottomBar route={route} />
      </div>
      <Notices />
      {isSearching && (
        <Suspense>
          <SearchDialog onClose={() => setSearching(false)} />
        </Suspense>
      )}
      {tour.isShown && (
        <Suspense>
          <Tour onClose={tour.close} />
        </Suspense>
      )}
    </div>
  );
}

function Machine(): ReactNode {
  const t = useText();
  const machine = useCall('machine.overview', {}).data;
  if (machine === undefined) return <span className={styles.machine} />;
  const { release, generations, hostName } = machine;
  const words = [
    release === null ? t('machine.nixos') : t('machine.release', { release }),
    ...(generations.running === null ? [] : [t('machine.restorePoint', { number: generations.running })]),
  ];
  return (
    <span className={styles.machine}>
      <span className={styles.host}>{hostName}</span>
      <span>{words.join(' · ')}</span>
    </span>
  );
}

function useOpenWithCtrlK(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
}

/** The way back leads to where a person was on the page, a new place begins at its top. */
function useRememberedScroll(scrollArea: HTMLElement | null, place: string): void {
  const positions = useRef(new Map<string, number>());
  const wentBack = useRef(false);
  useEffect(() => {
    const onPopState = () => {
      wentBack.current = true;
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, []);
  useEffect(() => {
    if (scrollArea === null) return;
    scrollArea.scrollTop = wentBack.current ? (positions.current.get(place) ?? 0) : 0;
    wentBack.current = false;
    const remember = () => positions.current.set(place, scrollArea.scrollTop);
    scrollArea.addEventListener('scroll', remember, { passive: true });
    return () => scrollArea.removeEventListener('scroll', remember);
  }, [scrollArea, place]);
}

/** Who opens Snowglobe while a job runs wants to see the job. */
function useRunningJobFirst(): void {
  const job = useCall('apply.current', {}).data?.job;
  const looked = useRef(false);
  useEffect(() => {
    if (job === undefined || looked.current) return;
    looked.current = true;
    if (job !== null && window.location.hash.replace(/^#?\/?/, '') === '') navigate({ page: 'apply' });
  }, [job]);
}
