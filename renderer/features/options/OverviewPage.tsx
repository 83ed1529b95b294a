/** The top of all settings: search, filters, and the first groups. */
import { SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { Setting } from '#shared/api/settings.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { type OptionsFilter, type OptionsRoute, optionsRoute, routeAddress } from '../../app/router/route.ts';
import { replaceRoute } from '../../app/router/use-route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { pathNames } from '../../fields/option-path.ts';
import { changeSentence } from '../../i18n/change-words.ts';
import { useText } from '../../i18n/text.tsx';
import { Row } from '../../ui/BoxedList.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CatalogCard } from '../catalog/CatalogCard.tsx';
import { SettingRow } from '../settings/SettingRow.tsx';
import { GrowingList } from './GrowingList.tsx';
import { NodeList } from './NodeList.tsx';
import styles from './OptionsScreen.module.css';
import { isMadeOfParts } from './page-parts.ts';

const chips = ['all', 'set', 'changed', 'pending'] as const;

export function OverviewPage({ route }: { readonly route: OptionsRoute }) {
  const t = useText();
  const { filter, search } = route;
  const words = search.trim();
  return (
    <Page
      title={t('options.title')}
      subtitle={t('options.subtitle')}
      back={{ label: t('nav.settings'), href: '#/settings' }}
      keepsFocus
    >
      <div className={styles.tools}>
        <SearchField
          label={t('options.search')}
          placeholder={t('options.search')}
          text={search}
          onChange={(text) => replaceRoute({ ...route, search: text, filter: null })}
        />
        <Chips
          label={t('options.filter')}
          selected={filter ?? 'all'}
          chips={chips.map((id) => ({ id, label: t(`options.filter.${id}`) }))}
          onSelect={(id) => replaceRoute({ ...route, search: '', filter: id === 'all' ? null : id })}
        />
      </div>
      {words !== '' && <Found text={words} />}
      {words === '' && filter === null && <TopGroups />}
      {words === '' && filter !== null && <Filtered filter={filter} />}
    </Page>
  );
}

function TopGroups() {
  const { data, error, refetch } = useCall('options.group', { path: [] });
  if (error !== null) return <LoadProblem failure={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Skeleton rows={12} />;
  return (
    <>
      <NodeList nodes={data.groups} />
      <CatalogCard />
    </>
  );
}

const mostHits = 100;

function Found({ text }: { readonly text: string }) {
  const t = useText();
  const asked = useDeferredValue(text);
  const { data } = useCall(
    'search.everything',
    { text: asked, limit: mostHits, kinds: ['setting'] },
    { keepPrevious: true },
  );
  const hits = data?.hits ?? [];
  return (
    <>
      <p role="status" className={styles.count}>
        {data !== undefined &&
          t(hits.length < mostHits ? 'options.found' : 'options.foundMany', { count: hits.length })}
      </p>
      {data !== undefined && hits.length === 0 && (
        <EmptyState icon={SearchX} title={t('options.searchNothing', { text })} />
      )}
      {hits.length > 0 && (
        <GrowingList label={t('options.settings')} items={hits}>
          {({ id, title, subtitle }) => (
            <Row
              key={id}
              title={title}
              subtitle={
                <>
                  {subtitle !== id && <span>{subtitle} </span>}
                  <NixWord>{id}</NixWord>
                </>
              }
              href={routeAddress(optionsRoute(pathNames(id)))}
              chevron
            />
          )}
        </GrowingList>
      )}
    </>
  );
}

const nothing = {
  set: 'options.nothingSet',
  changed: 'options.nothingChanged',
  pending: 'options.nothingPending',
} as const;

function Filtered({ filter }: { readonly filter: OptionsFilter }) {
  return filter === 'pending' ? <PendingSettings /> : <SetSettings filter={filter} />;
}

function SetSettings({ filter }: { readonly filter: 'set' | 'changed' }) {
  const t = useText();
  const { data, error, refetch } = useCall('options.filter', { filter });
  if (error !== null) return <LoadProblem failure={error} onAgain={() => void refetch()} />;
  if (data === undefined) return <Skeleton />;
  if (data.settings.length === 0) return <Nothing filter={filter} />;
  return (
    <>
      <p role="status" className={styles.count}>
        {t('options.count', { count: data.settings.length })}
      </p>
      <GrowingList label={t('options.settings')} items={data.settings}>
        {(setting) => <ListedSetting key={setting.option} setting={setting} />}
      </GrowingList>
    </>
  );
}

function PendingSettings() {
  const t = useText();
  const { changes } = usePending();
  const ofSettings = changes.filter(({ request }) => 'option' in request);
  if (ofSettings.length === 0) return <Nothing filter="pending" />;
  return (
    <GrowingList label={t('options.settings')} items={ofSettings}>
      {({ id, request, words }) =>
        'name' in request ? (
          <Row
            key={id}
            title={changeSentence(t, words)}
            subtitle={<NixWord>{request.option}</NixWord>}
            href={routeAddress(optionsRoute(pathNames(request.option)))}
            chevron
          />
        ) : (
          <PendingSetting key={id} option={words.option} />
        )
      }
    </GrowingList>
  );
}

function PendingSetting({ option }: { readonly option: string }) {
  const { data } = useCall('options.detail', { option });
  return data === undefined ? null : <ListedSetting setting={data} />;
}

/** A set whose entries have settings of their own is gone into. */
function ListedSetting({ setting }: { readonly setting: Setting }) {
  const { option, title, summary, type } = setting;
  if (!isMadeOfParts(type)) return <SettingRow setting={setting} isMarked={false} isFull />;
  return (
    <Row
      title={title}
      subtitle={
        <>
          {summary} <NixWord>{option}</NixWord>
        </>
      }
      href={routeAddress(optionsRoute(pathNames(option)))}
      chevron
    />
  );
}

function Nothing({ filter }: { readonly filter: OptionsFilter }) {
  const t = useText();
  return (
    <EmptyState
      icon={SearchX}
      title={t(nothing[filter])}
      action={<ButtonLink href={routeAddress(optionsRoute())}>{t('options.showAll')}</ButtonLink>}
    >
      {t('options.nothingText')}
    </EmptyState>
  );
}
