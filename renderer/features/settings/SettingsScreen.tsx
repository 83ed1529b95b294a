import { useCall } from '../../app/data/call.ts';
import { optionsRoute, routeAddress } from '../../app/router/route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PageIcon } from './PageIcon.tsx';

export function SettingsScreen() {
  const t = useText();
  const { data, error, refetch } = useCall('settings.pages', {});
  // The host makes the tree when it is first asked for; here nobody waits for it yet.
  useCall('options.children', { path: [] });
  return (
    <Page title={t('settings.title')} subtitle={t('settings.subtitle')}>
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton rows={10} />}
      <BoxedList label={t('options.title')}>
        <Row
          start={<PageIcon name="list-tree" />}
          title={t('options.entry')}
          subtitle={t('options.entryText')}
          href={routeAddress(optionsRoute())}
          chevron
        />
      </BoxedList>
      {data !== undefined && (
        <BoxedList label={t('settings.pages')}>
          {data.pages.map(({ id, title, summary, icon }) => (
            <Row
              key={id}
              start={<PageIcon name={icon} />}
              title={title}
              subtitle={summary}
              href={routeAddress({ page: 'settings-page', id, option: null })}
              chevron
            />
          ))}
        </BoxedList>
      )}
    </Page>
  );
}
