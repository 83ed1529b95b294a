/** While the store is asked what each restore point needs. */
import { useEffect, useState } from 'react';
import type { ReadingProgress } from '#shared/api/space.ts';
import { useBridge } from '../../app/bridge/bridge-context.ts';
import { useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './SpaceScreen.module.css';

export function Reading() {
  const t = useText();
  const bridge = useBridge();
  const stop = useRequest('space.stopReading');
  const [progress, setProgress] = useState<ReadingProgress | null>(null);
  useEffect(() => bridge.on('space.reading', setProgress), [bridge]);
  return (
    <BoxedList label={t('space.reading')}>
      <Row
        title={t('space.reading')}
        subtitle={t('space.readingText')}
        end={<Button onPress={() => stop.mutate({})}>{t('dialog.cancel')}</Button>}
      >
        <div className={styles.progress}>
          <ProgressBar
            label={t('space.reading')}
            fraction={progress === null ? null : progress.done / progress.total}
          />
        </div>
      </Row>
    </BoxedList>
  );
}
