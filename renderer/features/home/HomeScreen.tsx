import type { Agreement, MachineCondition, MachineOverview } from '#shared/api/machine.ts';
import { useCall } from '../../app/data/call.ts';
import { useInterrupted } from '../../app/data/interrupted.ts';
import { routeAddress } from '../../app/router/route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, type Translate, useText } from '../../i18n/text.tsx';
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
  // A service can fail at any time, and nobody tells.
  const condition = useCall('machine.condition', {}, { askAgain: true });
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
      <ThingsToLookAt machine={data} condition={condition.data ?? whenAsked(condition.error)} />
      <QuickTasks canApply={data.canApply} />
      <ThisComputer machine={data} />
      <Space machine={data} nextCleanUp={condition.data?.nextCleanUp ?? null} />
      {data.kind === 'practice' && <Practice engine={data.practiceEngine ?? 'stand-in'} />}
    </Page>
  );
}

/** What could not be asked is not known; it is no reason to say nothing at all. */
function whenAsked(failure: Error | null): MachineCondition | undefined {
  return failure === null ? undefined : { failedUnits: null, nextCleanUp: null };
}

function ThisComputer({ machine }: { readonly machine: MachineOverview }) {
  const t = useText();
  const { generations, agreement } = machine;
  return (
    <BoxedList title={t('home.system')}>
      <Row
        title={t('home.version')}
        {...(machine.nixosVersion === null ? {} : { subtitle: versionWords(t, machine) })}
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
        end={machine.canApply && <span className={styles.value}>{t(agreementWords[agreement])}</span>}
      />
    </BoxedList>
  );
}

const agreementWords: Readonly<Record<Agreement, MessageId>> = {
  agrees: 'home.agrees',
  'files-are-newer': 'home.newer',
  'applied-elsewhere': 'home.elsewhere',
  unknown: 'home.agreementUnknown',
};

function versionWords(t: Translate, { nixosVersion, supportedUntil }: MachineOverview): string {
  const until = supportedUntil === null ? [] : [t('home.supportedUntil', { date: new Date(supportedUntil) })];
  return [nixosVersion, ...until].join(' · ');
}

/** Running, started with and next start are one and the same on most days; only differences are told. */
function restorePointWords(t: Translate, { generations }: MachineOverview): string {
  const { running, booted, default: next, count } = generations;
  const kept = t('home.pointsKept', { count });
  const others = [
    ...(booted === null || booted === running ? [] : [t('home.booted', { number: booted })]),
    ...(next === null || next === running ? [] : [t('home.default', { number: next })]),
  ];
  const isAllOne = others.length === 0 && next !== null && next === running;
  return [kept, ...(isAllOne ? [t('home.allOne')] : others)].join(' · ');
}

const cleanUpSetting = routeAddress({ page: 'settings-page', id: 'storage', option: 'nix.gc.automatic' });

interface SpaceProps {
  readonly machine: MachineOverview;
  /** ISO 8601, UTC. */
  readonly nextCleanUp: string | null;
}

function Space({ machine: { space, canApply, cleanUp }, nextCleanUp }: SpaceProps) {
  const t = useText();
  const { relative } = useFormats();
  const when =
    nextCleanUp !== null
      ? t('home.cleanUpNext', { when: relative(nextCleanUp) })
      : cleanUp.automatic === true
        ? t('home.cleanUpOn')
        : cleanUp.automatic === false
          ? t('home.cleanUpOff')
          : null;
  if (space.store === null && space.boot === null) return null;
  return (
    <section className={styles.section}>
      <h2>{t('home.space')}</h2>
      <Box>
        <div className={styles.space}>
          {space.store !== null && <SpaceBar label={t('home.spaceStore')} {...space.store} />}
          {space.boot !== null && <SpaceBar label={t('home.spaceBoot')} {...space.boot} />}
          {canApply && (
            <div className={styles.spaceEnd}>
              {when !== null && <a href={cleanUpSetting}>{when}</a>}
              <ButtonLink href="#/space">{t('home.spaceMore')}</ButtonLink>
            </div>
          )}
        </div>
      </Box>
    </section>
  );
}
