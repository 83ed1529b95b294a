import { History } from 'lucide-react';
import { useCall } from '../../app/data/call.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { PastJobs } from '../apply/PastJobs.tsx';
import { RestorePoint } from './RestorePoint.tsx';
import styles from './Timeline.module.css';

export function HistoryScreen() {
  const t = useText();
  const { data, error, refetch } = useCall('history.list', {});
  const points = data?.generations.toSorted((one, other) => other.number - one.number);
  const running = points?.find((point) => point.running)?.number ?? null;
  return (
    <Page title={t('history.title')} subtitle={t('history.subtitle')}>
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {points === undefined && error === null && <Skeleton rows={4} />}
      {points?.length === 0 && (
        <EmptyState icon={History} title={t('history.empty')}>
          {t('history.emptyText')}
        </EmptyState>
      )}
      {points !== undefined && points.length > 0 && (
        <ol aria-label={t('history.list')} className={styles.timeline}>
          {points.map((point, index) => (
            <RestorePoint
              key={point.number}
              point={point}
              previous={points.slice(index + 1).find((other) => !other.missing)?.number ?? null}
              running={running}
            />
          ))}
        </ol>
      )}
      <PastJobs />
    </Page>
  );
}
