import { useText } from '../../i18n/text.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { AppStanding } from './app-standing.ts';

/** What matters about an app at a glance; the newest truth wins: a pending change over what is installed. */
export function AppTags({ standing, free }: { readonly standing: AppStanding; readonly free: boolean }) {
  const t = useText();
  const { pending, installed } = standing;
  return (
    <>
      {!free && <Tag tone="warn">{t('app.unfree')}</Tag>}
      {pending?.kind === 'install' && <Tag>{t('app.willInstall')}</Tag>}
      {pending?.kind === 'remove' && <Tag tone="bad">{t('app.willRemove')}</Tag>}
      {pending === null && installed && <Tag tone="good">{t('app.installed')}</Tag>}
    </>
  );
}
