import { History } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../app/data/call.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BootTrouble } from './BootTrouble.tsx';
import { KeptSystems } from './KeptSystems.tsx';
import { RestorePoint } from './RestorePoint.tsx';
import styles from './Timeline.module.css';

/** As many as are read at a glance; the others come when they are asked for. */
const pointsAtOnce = 40;

export function HistoryScreen() {
  const t = useText();
  const [shown, setShown] = useState(pointsAtOnce);
  const { data, error, refetch } = useCall('history.list', {});
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const points = data?.generations.toSorted((one, other) => other.number - one.number);
  const running = points?.find((point) => point.running)?.number ?? null;
  return (
    <Page
      title={t('history.title')}
      subtitle={t('history.subtitle')}
      end={<ButtonLink href="#/space">{t('space.fromHistory')}</ButtonLink>}
    >
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {points === undefined && error === null && <Skeleton rows={4} />}
      {points?.length === 0 && (
        <EmptyState icon={History} title={t('history.empty')}>
          {t('history.emptyText')}
        </EmptyState>
      )}
      {data !== undefined && canApply && data.generations.length > 0 && <BootTrouble boot={data.boot} />}
      {points !== undefined && points.length > 0 && (
        <ol aria-label={t('history.list')} className={styles.timeline}>
          {points.slice(0, shown).map((point, index) => (
            <RestorePoint
              key={point.number}
              point={point}
              points={points}
              previous={points.slice(index + 1).find((other) => !other.missing)?.number ?? null}
              running={running}
              boot={data?.boot ?? 'fine'}
            />
          ))}
        </ol>
      )}
      {points !== undefined && points.length > shown && (
        <div className={styles.older}>
          <Button onPress={() => setShown(shown + pointsAtOnce)}>
            {t('history.older', { count: points.length - shown })}
          </Button>
        </div>
      )}
      {data !== undefined && <KeptSystems systems={data.keptSystems} />}
    </Page>
  );
}
