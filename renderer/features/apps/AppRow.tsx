import { Lock } from 'lucide-react';
import type { AppSummary } from '#shared/api/apps.ts';
import { routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { AppIcon } from '../../ui/AppIcon.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Switch } from '../../ui/Switch.tsx';
import styles from './AppRow.module.css';
import { AppTags } from './AppTags.tsx';
import { useAppSwitch } from './use-app-switch.tsx';

/** The contents of one row; the list around it decides what kind of item it is. */
export function AppRow({ app }: { readonly app: AppSummary }) {
  const t = useText();
  const { standing, change, dialog } = useAppSwitch(app);
  return (
    <div className={styles.row}>
      <AppIcon name={app.name} slug={app.icon} isKnown={app.shelf !== null} />
      <div className={styles.words}>
        <a href={routeAddress({ page: 'app', id: app.id })} className={styles.name}>
          {app.name}
        </a>
        <div className={styles.summary}>
          {app.known ? app.summary : t('app.notKnown')} {isInSet(app) && <NixWord>{app.id}</NixWord>}
        </div>
      </div>
      <div className={classNames(styles.tags)}>
        <AppTags standing={standing} app={app} />
      </div>
      <div className={styles.control}>
        {standing.locked === null ? (
          <Switch label={t('apps.install', { name: app.name })} isOn={standing.isOn} onChange={change} />
        ) : (
          <span
            role="img"
            className={styles.lock}
            aria-label={t('apps.switchLocked', { name: app.name })}
            title={t('apps.switchLocked', { name: app.name })}
          >
            <Lock aria-hidden size={17} />
          </span>
        )}
      </div>
      {dialog}
    </div>
  );
}

/** Of a set of packages for something else: names in there are often the same as elsewhere. */
function isInSet({ id, shelf }: AppSummary): boolean {
  return shelf === null && id.includes('.');
}
