import { PackageOpen, SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { AppSummary, Shelf } from '#shared/api/apps.ts';
import { useCall } from '../../app/data/call.ts';
import { type AppsView, routeAddress } from '../../app/router/route.ts';
import { replaceRoute } from '../../app/router/use-route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AppList, rowHeight } from './AppList.tsx';
import styles from './AppsScreen.module.css';
import { OutsideApps } from './OutsideApps.tsx';

/** Of each shelf on the first view: a taste, so that every shelf is seen. */
const suggestedPerShelf = 4;
/** As many as a large window shows. */
const shelvesAtOnce = 3;

/** The most that one answer may hold; more is found by searching. */
const mostResults = 500;

interface AppsScreenProps {
  readonly view: AppsView;
  readonly search: string;
}

export function AppsScreen({ view, search }: AppsScreenProps) {
  const t = useText();
  const { data, error, refetch } = useCall('apps.shelves', {});
  const select = (next: AppsView) => replaceRoute({ page: 'apps', view: next, search: '' });
  const isSearching = search.trim() !== '';

  return (
    <Page title={t('apps.title')} subtitle={t('apps.subtitle')}>
      <SearchField
        label={t('apps.search')}
        placeholder={t('apps.search')}
        text={search}
        onChange={(text) => replaceRoute({ page: 'apps', view, search: text })}
      />
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton rows={8} />}
      {data !== undefined && !isSearching && (
        <Chips<AppsView>
          label={t('apps.views')}
          selected={view}
          onSelect={select}
          chips={[
            { id: 'suggested', label: t('apps.suggested') },
            { id: 'installed', label: t('apps.installed', { count: data.installed.length }) },
            ...data.shelves.map(({ id }) => ({ id, label: t(`shelf.${id}`) })),
            { id: 'all', label: t('apps.all', { count: data.total }) },
          ]}
        />
      )}
      {data !== undefined && isSearching && <Results text={search} />}
      {data !== undefined && !isSearching && view === 'all' && <Results text="" />}
      {data !== undefined && !isSearching && view === 'suggested' && <Suggested shelves={data.shelves} />}
      {data !== undefined && !isSearching && view === 'installed' && <Installed apps={data.installed} />}
      {!isSearching &&
        data?.shelves
          .filter((shelf) => shelf.id === view)
          .map((shelf) => <AppList key={shelf.id} label={t(`shelf.${shelf.id}`)} apps={shelf.apps} />)}
    </Page>
  );
}

function Installed({ apps }: { readonly apps: readonly AppSummary[] }) {
  const t = useText();
  return (
    <>
      {apps.length > 0 ? (
        <AppList label={t('apps.installed', { count: apps.length })} apps={apps} />
      ) : (
        <EmptyState
          icon={PackageOpen}
          title={t('apps.noneInstalled')}
          action={<ButtonLink href="#/apps">{t('apps.suggestedOpen')}</ButtonLink>}
        >
          {t('apps.noneInstalledText')}
        </EmptyState>
      )}
      <OutsideApps />
    </>
  );
}

function Suggested({ shelves }: { readonly shelves: readonly Shelf[] }) {
  const t = useText();
  // The screen answers with what is seen of it; the rest is there a moment later, and has its place until then.
  const isWhole = useDeferredValue(true, false);
  return shelves
    .filter((shelf) => shelf.apps.length > 0)
    .map(({ id, apps }, index) => (
      <section key={id} className={styles.shelf}>
        <div className={styles.shelfTitle}>
          <h2>{t(`shelf.${id}`)}</h2>
          {apps.length > suggestedPerShelf && (
            <a
              href={routeAddress({ page: 'apps', view: id, search: '' })}
              className={styles.more}
              aria-label={t('apps.showShelfLabel', { count: apps.length, shelf: t(`shelf.${id}`) })}
            >
              {t('apps.showShelf', { count: apps.length })}
            </a>
          )}
        </div>
        {isWhole || index < shelvesAtOnce ? (
          <AppList label={t(`shelf.${id}`)} apps={apps.slice(0, suggestedPerShelf)} />
        ) : (
          <div style={{ height: Math.min(apps.length, suggestedPerShelf) * rowHeight }} />
        )}
      </section>
    ));
}

function Results({ text }: { readonly text: string }) {
  const t = useText();
  const asked = useDeferredValue(text.trim());
  const { data, error, refetch } = useCall(
    'apps.search',
    { text: asked, limit: mostResults },
    { keepPrevious: true },
  );
  if (error !== null) return <LoadProblem failure={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Skeleton rows={8} />;
  const count = t('apps.found', { count: data.total });
  return (
    <>
      <p role="status" className={data.total === 0 ? 'visuallyHidden' : styles.count}>
        {data.total > data.apps.length
          ? t('apps.foundFirst', { shown: data.apps.length, count: data.total })
          : count}
      </p>
      {data.total === 0 ? (
        <EmptyState icon={SearchX} title={t('apps.noneFound', { text: asked })}>
          {t('apps.noneFoundText')}
        </EmptyState>
      ) : (
        <AppList key={asked} label={count} apps={data.apps} />
      )}
    </>
  );
}
