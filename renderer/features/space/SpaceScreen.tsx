import type { SpaceUse } from '#shared/api/space.ts';
import { useCall } from '../../app/data/call.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Box, BoxedList, Row } from '../../ui/BoxedList.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SpaceBar } from '../../ui/SpaceBar.tsx';
import { CleanUp } from './CleanUp.tsx';
import { PointsSpace } from './PointsSpace.tsx';
import styles from './SpaceScreen.module.css';

export function SpaceScreen() {
  const t = useText();
  const { data, error, refetch } = useCall('space.use', {});
  return (
    <Page title={t('space.title')} subtitle={t('space.subtitle')}>
      <Disks />
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && (
        <>
          <p className={styles.quiet}>{t('space.reading')}</p>
          <Skeleton rows={4} />
        </>
      )}
      {data !== undefined && (
        <>
          <CleanUp proposals={data.proposals} />
          <Store use={data} />
          <PointsSpace points={data.generations} />
        </>
      )}
      <BoxedList label={t('space.automatic')}>
        <Row
          title={t('space.automatic')}
          subtitle={t('space.automaticText')}
          href="#/settings/storage"
          chevron
        />
      </BoxedList>
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
