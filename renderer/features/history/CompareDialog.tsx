/** Any two restore points side by side. */
import { useState } from 'react';
import type { Generation } from '#shared/api/history.ts';
import { useCall } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Differences, SettingDifferences } from './Differences.tsx';
import { pointName } from './point-words.ts';
import styles from './Timeline.module.css';

interface CompareDialogProps {
  readonly point: Generation;
  readonly points: readonly Generation[];
  readonly onClose: () => void;
}

/** From the chosen one to `point`; first with the one that runs, or else with the one before. */
export function CompareDialog({ point, points, onClose }: CompareDialogProps) {
  const t = useText();
  const formats = useFormats();
  const others = points.filter((other) => other.number !== point.number && !other.missing);
  const usual =
    others.find((other) => other.running) ?? others.find((other) => other.number < point.number) ?? others[0];
  const [chosen, setChosen] = useState(usual?.number ?? point.number);
  const [from, to] = [Math.min(chosen, point.number), Math.max(chosen, point.number)];
  const { data, error, refetch } = useCall('history.compare', { from, to });
  return (
    <Dialog
      isWide
      title={t('history.compare.title', { number: point.number })}
      isOpen
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('history.compare.close')}
        </Button>
      }
    >
      <div className={styles.field}>
        <span aria-hidden>{t('history.compare.with')}</span>
        <Select
          label={t('history.compare.with')}
          selected={String(chosen)}
          onSelect={(id) => setChosen(Number(id))}
          choices={others.map((other) => ({
            id: String(other.number),
            label: t('history.point', { number: other.number, name: pointName(t, formats, other) }),
          }))}
        />
      </div>
      <div role="status" className={styles.details}>
        {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
        {data === undefined && error === null && <Skeleton rows={3} />}
        {data !== undefined && (
          <>
            <p>{t('history.compare.direction', { from, to })}</p>
            <section>
              <h3>{t('history.settings')}</h3>
              <SettingDifferences settings={data.settings} />
            </section>
            <section>
              <h3>{t('history.packagesTitle')}</h3>
              <Differences comparison={data} />
            </section>
          </>
        )}
      </div>
    </Dialog>
  );
}
