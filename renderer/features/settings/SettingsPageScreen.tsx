import { FileQuestion } from 'lucide-react';
import { useEffect } from 'react';
import type { SettingsPage } from '#shared/api/settings.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending } from '../../app/data/pending.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { BoxedList } from '../../ui/BoxedList.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SettingRow } from './SettingRow.tsx';
import { settingAnchor } from './setting-anchor.ts';
import { isShown } from './setting-standing.ts';
import { sectionWidgets } from './widgets/section-widgets.ts';

interface SettingsPageScreenProps {
  readonly id: string;
  /** The setting to show and mark, where one was looked for. */
  readonly option: string | null;
}

export function SettingsPageScreen({ id, option }: SettingsPageScreenProps) {
  const t = useText();
  const { data, error, refetch } = useCall('settings.page', { page: id });
  const summaries = useCall('settings.pages', {}).data?.pages;
  const summary = data ?? summaries?.find((page) => page.id === id);
  useShownOption(option, data);

  return (
    <Page
      title={summary?.title ?? t('settings.title')}
      subtitle={summary?.summary}
      back={{ label: t('nav.settings'), href: '#/settings' }}
    >
      {error?.kind === 'unknown-page' && (
        <EmptyState
          icon={FileQuestion}
          title={t('settings.unknownPage')}
          action={<ButtonLink href="#/settings">{t('settings.allPages')}</ButtonLink>}
        >
          {t('settings.unknownPageText')}
        </EmptyState>
      )}
      {error !== null && error.kind !== 'unknown-page' && (
        <LoadProblem failure={error} onAgain={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton />}
      {data !== undefined && <Sections page={data} marked={option} />}
    </Page>
  );
}

function Sections({ page, marked }: { readonly page: SettingsPage; readonly marked: string | null }) {
  const { changes } = usePending();
  const all = page.sections.flatMap((section) => section.settings);
  return page.sections.map((section) => {
    const { id, title, settings } = section;
    const Widget = section.widget && sectionWidgets[section.widget];
    if (Widget !== undefined) return <Widget key={id} section={section} page={page} marked={marked} />;
    const shown = settings.filter((setting) => isShown(setting, all, changes) || setting.option === marked);
    if (shown.length === 0) return null;
    return (
      <BoxedList key={id} {...(title === '' ? { label: page.title } : { title })}>
        {shown.map((setting) => (
          <SettingRow
            key={setting.option}
            setting={setting}
            isMarked={setting.option === marked}
            isDependent={shown.some(({ option }) => option === setting.requires?.option)}
          />
        ))}
      </BoxedList>
    );
  });
}

/** Brings the setting that was looked for into view, once its page is there. */
function useShownOption(option: string | null, page: SettingsPage | undefined): void {
  const isLoaded = page !== undefined;
  useEffect(() => {
    if (option === null || !isLoaded) return;
    document.getElementById(settingAnchor(option))?.scrollIntoView({ block: 'center' });
  }, [option, isLoaded]);
}
