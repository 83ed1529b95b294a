/** One app: what it is, where it is installed, and how installing it is done. */
import { ChevronDown, ExternalLink, Lock, PackageX, ShieldAlert, User, Users } from 'lucide-react';
import type { AppDetail } from '#shared/api/apps.ts';
import { useCall } from '../../app/data/call.ts';
import { routeAddress } from '../../app/router/route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { AppIcon } from '../../ui/AppIcon.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button, ButtonLink, IconButton } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './AppScreen.module.css';
import { AppTags } from './AppTags.tsx';
import { HowInstalled } from './HowInstalled.tsx';
import { NearApps } from './NearApps.tsx';
import { RelatedSettings } from './RelatedSettings.tsx';
import { type InstallWish, useAppSwitch } from './use-app-switch.tsx';
import { WhereInstalled } from './WhereInstalled.tsx';

const back = { href: '#/apps' };

export function AppScreen({ id }: { readonly id: string }) {
  const t = useText();
  const { data, error, refetch } = useCall('apps.detail', { app: id });
  const backLink = { ...back, label: t('nav.apps') };
  if (data !== undefined) return <Detail app={data} />;
  return (
    <Page title={id} back={backLink}>
      {error === null && <Skeleton />}
      {error?.kind === 'unknown-app' && (
        <EmptyState
          icon={PackageX}
          title={t('app.unknown')}
          action={
            <ButtonLink href={routeAddress({ page: 'apps', view: 'all', search: lastName(id) })}>
              {t('app.unknownSearch', { name: lastName(id) })}
            </ButtonLink>
          }
        >
          {t('app.unknownText')}
        </EmptyState>
      )}
      {error !== null && error.kind !== 'unknown-app' && (
        <LoadProblem failure={error} onAgain={() => void refetch()} />
      )}
    </Page>
  );
}

/** Renamed packages mostly keep the last name of their path. */
function lastName(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

function Detail({ app }: { readonly app: AppDetail }) {
  const t = useText();
  const { standing, change, removeFrom, dialog } = useAppSwitch(app);
  return (
    <Page
      title={app.name}
      subtitle={app.summary}
      back={{ ...back, label: t('nav.apps') }}
      start={<AppIcon name={app.name} slug={app.icon} size="large" />}
      end={
        standing.locked === null && (
          <InstallButton standing={standing} people={app.people} onChange={change} />
        )
      }
    >
      <div className={styles.tags}>
        <AppTags standing={standing} app={app} />
      </div>
      {standing.locked !== null && (
        <Banner
          tone="accent"
          icon={Lock}
          title={t(isTrouble(standing.locked) ? 'app.troubleTitle' : 'app.lockedTitle')}
        >
          {t(`app.locked.${standing.locked}`)}
        </Banner>
      )}
      {app.trouble === 'insecure' && (
        <Banner tone="warn" icon={ShieldAlert} title={t('app.insecureTitle')}>
          {t('app.insecureText')}
        </Banner>
      )}
      {(app.description !== '' || !app.known) && (
        <p className={styles.description}>{app.known ? app.description : t('app.notKnown')}</p>
      )}
      <NearApps near={app.near} />
      <Facts app={app} />
      {app.origins.length > 0 ? (
        <WhereInstalled app={app} standing={standing} onRemove={removeFrom} />
      ) : (
        <HowInstalled app={app} standing={standing} onInstall={(through) => change(true, { through })} />
      )}
      {app.relatedSettings.length > 0 && <RelatedSettings settings={app.relatedSettings} />}
      {dialog}
    </Page>
  );
}

function InstallButton({
  standing: { pending, installed },
  people,
  onChange,
}: {
  readonly standing: ReturnType<typeof useAppSwitch>['standing'];
  readonly people: readonly string[];
  readonly onChange: (isOn: boolean, wish?: InstallWish) => void;
}) {
  const t = useText();
  if (pending !== null) {
    const isInstall = pending.kind === 'install';
    return (
      <Button onPress={() => onChange(!isInstall)}>
        {t(isInstall ? 'app.takeBackInstall' : 'app.takeBackRemove')}
      </Button>
    );
  }
  if (!installed && people.length > 0) return <InstallFor people={people} onChange={onChange} />;
  return (
    <Button look={installed ? 'plain' : 'primary'} onPress={() => onChange(!installed)}>
      {t(installed ? 'app.removeButton' : 'app.installButton')}
    </Button>
  );
}

/** For everyone with one press; for one person through the menu beside it. */
function InstallFor({
  people,
  onChange,
}: {
  readonly people: readonly string[];
  readonly onChange: (isOn: boolean, wish?: InstallWish) => void;
}) {
  const t = useText();
  const everyone = 'everyone';
  return (
    <div className={styles.install}>
      <Button look="primary" onPress={() => onChange(true)}>
        {t('app.installButton')}
      </Button>
      <MenuButton
        label={t('app.installFor')}
        button={<IconButton icon={ChevronDown} label={t('app.installFor')} />}
        actions={[
          { id: everyone, label: t('app.forEveryone'), icon: Users },
          ...people.map((name) => ({ id: `person:${name}`, label: t('app.onlyFor', { name }), icon: User })),
        ]}
        onAction={(id) => onChange(true, id === everyone ? {} : { for: id.slice('person:'.length) })}
      />
    </div>
  );
}

function isTrouble(locked: string): boolean {
  return locked === 'broken' || locked === 'unavailable';
}

function Facts({ app }: { readonly app: AppDetail }) {
  const t = useText();
  return (
    <BoxedList title={t('app.about', { name: app.name })}>
      {app.version !== null && (
        <Row title={t('app.version')} end={<span className={styles.value}>{app.version}</span>} />
      )}
      <Row
        title={t('app.licence')}
        subtitle={app.free === null ? undefined : t(app.free ? 'app.licenceFree' : 'app.licenceUnfree')}
        end={<span className={styles.value}>{app.licence ?? t('app.licenceUnknown')}</span>}
      />
      {app.homepage !== null && (
        <Row
          title={t('app.homepage')}
          end={
            <a href={app.homepage} target="_blank" rel="noreferrer" className={styles.homepage}>
              <span className={styles.address}>{app.homepage.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</span>
              <ExternalLink aria-hidden size={15} />
            </a>
          }
        />
      )}
      {app.mainProgram !== null && (
        <Row title={t('app.mainProgram')} end={<NixWord>{app.mainProgram}</NixWord>} />
      )}
      <Row title={t('app.package')} end={<NixWord>{app.id}</NixWord>} />
    </BoxedList>
  );
}
