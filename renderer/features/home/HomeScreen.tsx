import type { MachineOverview } from '#shared/api/machine.ts';
import { useCall } from '../../app/data/call.ts';
import { useInterrupted } from '../../app/data/interrupted.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { Box, BoxedList, Row } from '../../ui/BoxedList.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SpaceBar } from '../../ui/SpaceBar.tsx';
import { InterruptedCard } from '../apply/InterruptedCard.tsx';
import styles from './HomeScreen.module.css';
import { Practice } from './Practice.tsx';
import { QuickTasks } from './QuickTasks.tsx';
import { ThingsToLookAt } from './ThingsToLookAt.tsx';

export function HomeScreen() {
  const t = useText();
  const { data, error, refetch } = useCall('machine.overview', {});
  const interrupted = useInterrupted();
  if (data === undefined) {
    return (
      <Page title={t('nav.home')}>
        {error === null ? <Skeleton /> : <LoadProblem failure={error} onAgain={() => void refetch()} />}
      </Page>
    );
  }
  return (
    <Page title={data.hostName} subtitle={t('home.subtitle', { kind: data.kind })}>
      {interrupted !== null && <InterruptedCard interrupted={interrupted} />}
      <ThingsToLookAt machine={data} />
      <QuickTasks canApply={data.canApply} />
      <ThisComputer machine={data} />
      <Space machine={data} />
      {data.kind === 'practice' && <Practice engine={data.practiceEngine ?? 'stand-in'} />}
    </Page>
  );
}

function ThisComputer({ machine }: { readonly machine: MachineOverview }) {
  const t = useText();
  const { generations, agreement } = machine;
  return (
    <BoxedList title={t('home.system')}>
      <Row
        title={t('home.version')}
        {...(machine.nixosVersion === null ? {} : { subtitle: machine.nixosVersion })}
        end={
          <span className={styles.value}>
            {machine.release === null
              ? t('home.versionUnknown')
              : t('machine.release', { release: machine.release })}
          </span>
        }
      />
      {machine.canApply && (
        <Row
          title={t('home.running')}
          subtitle={restorePointWords(t, machine)}
          href="#/history"
          end={
            <span className={styles.value}>
              {generations.running === null
                ? t('home.noPoint')
                : t('home.point', { number: generations.running })}
            </span>
          }
          chevron
        />
      )}
      <Row
        title={t('home.installed')}
        href="#/apps?view=installed"
        end={<span className={styles.value}>{machine.installedApps}</span>}
        chevron
      />
      <Row
        title={t('home.files')}
        subtitle={machine.configurationFile}
        end={
          machine.canApply && (
            <span className={styles.value}>
              {t(
                agreement === 'agrees'
                  ? 'home.agrees'
                  : agreement === 'files-are-newer'
                    ? 'home.newer'
                    : 'home.agreementUnknown',
              )}
            </span>
          )
        }
      />
    </BoxedList>
  );
}

/** Running, started with and next start are one and the same on most days; only differences are told. */
function restorePointWords(t: ReturnType<typeof useText>, { generations }: MachineOverview): string {
  const { running, booted, default: next, count } = generations;
  const kept = t('home.pointsKept', { count });
  const others = [
    ...(booted === null || booted === running ? [] : [t('home.booted', { number: booted })]),
    ...(next === null || next === running ? [] : [t('home.default', { number: next })]),
  ];
  return [kept, ...(others.length === 0 && running !== null ? [t('home.allOne')] : others)].join(' · ');
}

function Space({ machine: { space, canApply } }: { readonly machine: MachineOverview }) {
  const t = useText();
  if (space.store === null && space.boot === null) return null;
  return (
    <section className={styles.section}>
      <h2>{t('home.space')}</h2>
      <Box>
        <div className={styles.space}>
          {space.store !== null && <SpaceBar label={t('home.spaceStore')} {...space.store} />}
          {space.boot !== null && <SpaceBar label={t('home.spaceBoot')} {...space.boot} />}
          {canApply && (
            <div>
              <ButtonLink href="#/space">{t('home.spaceMore')}</ButtonLink>
            </div>
          )}
        </div>
      </Box>
    </section>
  );
}
