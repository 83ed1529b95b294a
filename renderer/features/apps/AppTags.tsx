import type { AppSummary } from '#shared/api/apps.ts';
import { useText } from '../../i18n/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AppStanding } from './app-standing.ts';

interface AppTagsProps {
  readonly standing: AppStanding;
  readonly app: Pick<AppSummary, 'free' | 'trouble'>;
}

/** What matters about an app at a glance; the newest truth wins: a pending change over what is installed. */
export function AppTags({ standing, app: { free, trouble } }: AppTagsProps) {
  const t = useText();
  const { pending, installed } = standing;
  return (
    <>
      {trouble !== null && <Tag tone="bad">{t(`app.${trouble}`)}</Tag>}
      {free === false && <Tag tone="warn">{t('app.unfree')}</Tag>}
      {pending?.kind === 'install' && <Tag>{t('app.willInstall')}</Tag>}
      {pending?.kind === 'remove' && <Tag tone="bad">{t('app.willRemove')}</Tag>}
      {pending?.kind === 'remove-partly' && <Tag tone="bad">{t('app.willRemovePartly')}</Tag>}
      {pending === null && installed && <Tag tone="good">{t('app.installed')}</Tag>}
    </>
  );
}
