/** Apps that somebody installed by hand, past the configuration, and how they come into it. */
import type { AppSummary, OutsideApp } from '#shared/api/apps.ts';
import { useCall } from '../../app/data/call.ts';
import { routeAddress } from '../../app/router/route.ts';
import { useText } from '../../i18n/text.tsx';
import { AppIcon } from '../../ui/AppIcon.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { CodeBlock } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './OutsideApps.module.css';
import { useAppSwitch } from './use-app-switch.tsx';

export function OutsideApps() {
  const t = useText();
  const { data } = useCall('apps.outside', {});
  if (data === undefined || data.apps.length === 0) return null;
  return (
    <div className={styles.outside}>
      <BoxedList title={t('app.outside')}>
        {data.apps.map((outside) => (
          <OutsideRow key={`${outside.with} ${outside.name}`} outside={outside} />
        ))}
      </BoxedList>
      <p className={styles.note}>{t('app.outsideText')}</p>
    </div>
  );
}

function OutsideRow({ outside }: { readonly outside: OutsideApp }) {
  const t = useText();
  const { app } = outside;
  return (
    <Row
      start={<AppIcon name={app?.name ?? outside.name} slug={app?.icon ?? null} />}
      title={app === null ? outside.name : <a href={routeAddress({ page: 'app', id: app.id })}>{app.name}</a>}
      subtitle={
        <>
          <div>{t(`app.outsideWith.${outside.with}`)}</div>
          {app === null && <div>{t('app.outsideUnknown')}</div>}
        </>
      }
      end={app !== null && <State app={app} />}
    >
      {app !== null && <Move app={app} removal={outside.removal} />}
    </Row>
  );
}

function State({ app }: { readonly app: AppSummary }) {
  const t = useText();
  const { standing } = useAppSwitch(app);
  if (standing.pending?.kind === 'install') return <Tag>{t('app.willInstall')}</Tag>;
  return standing.isOn ? <Tag tone="good">{t('app.outsideIsIn')}</Tag> : null;
}

/** How the old one goes is said once the new one is on its way: before, that would leave nothing. */
function Move({ app, removal }: { readonly app: AppSummary; readonly removal: string }) {
  const t = useText();
  const { standing, change, dialog } = useAppSwitch(app);
  if (standing.isOn) {
    return (
      <div className={styles.below}>
        <p>{t('app.outsideRemove')}</p>
        <CodeBlock label={t('app.outsideCommand')}>{removal}</CodeBlock>
      </div>
    );
  }
  if (standing.locked !== null) return null;
  return (
    <div className={styles.below}>
      <Button aria-label={t('app.outsideMoveLabel', { name: app.name })} onPress={() => change(true)}>
        {t('app.outsideMove')}
      </Button>
      {dialog}
    </div>
  );
}
