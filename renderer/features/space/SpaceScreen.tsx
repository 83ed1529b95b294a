import type { SpaceUse } from '#shared/api/space.ts';
import { useCall } from '../../app/data/call.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Box, BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { SpaceBar } from '../../ui/SpaceBar.tsx';
import { AutomaticCleanUp } from './AutomaticCleanUp.tsx';
import { CleanUp } from './CleanUp.tsx';
import { PointsSpace } from './PointsSpace.tsx';
import { Reading } from './Reading.tsx';
import styles from './SpaceScreen.module.css';

export function SpaceScreen() {
  const t = useText();
  const { data, error, isFetching, refetch } = useCall('space.use', {});
  const isStopped = error?.kind === 'stopped' && !isFetching;
  return (
    <Page title={t('space.title')} subtitle={t('space.subtitle')}>
      <Disks />
      {error !== null && !isStopped && !isFetching && (
        <LoadProblem failure={error} onAgain={() => void refetch()} />
      )}
      {data === undefined && isFetching && <Reading />}
      {data === undefined && isStopped && (
        <BoxedList label={t('space.stopped')}>
          <Row
            title={t('space.stopped')}
            subtitle={t('space.stoppedText')}
            end={<Button onPress={() => void refetch()}>{t('space.readNow')}</Button>}
          />
        </BoxedList>
      )}
      {data !== undefined && (
        <>
          <CleanUp proposals={data.proposals} />
          <Store use={data} />
          <PointsSpace points={data.generations} />
        </>
      )}
      <AutomaticCleanUp />
    </Page>
  );
}

function Disks() {
  const t = useText();
  const space = useCall('machine.overview', {}).data?.space;
  if (space === undefined || (space.store === null && space.boot === null)) return null;
  return (
    <section className={styles.section}>
      <h2>{t('space.disk')}</h2>
      <Box>
        <div className={styles.bars}>
          {space.store !== null && <SpaceBar label={t('home.spaceStore')} {...space.store} />}
          {space.boot !== null && <SpaceBar label={t('home.spaceBoot')} {...space.boot} />}
        </div>
      </Box>
    </section>
  );
}

function Store({ use }: { readonly use: SpaceUse }) {
  const t = useText();
  const { size } = useFormats();
  return (
    <BoxedList title={t('space.store')}>
      <Row
        title={t('space.systems')}
        subtitle={t('space.systemsText')}
        end={<span className={styles.value}>{size(use.systemsBytes)}</span>}
      />
      <Row
        title={t('space.unneeded')}
        end={<span className={styles.value}>{size(use.unneededBytes)}</span>}
      />
    </BoxedList>
  );
}
