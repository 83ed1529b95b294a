/** What an update would change, when somebody asks: worked out aside, with its progress, and ended at any time. */
import { useEffect, useRef, useState } from 'react';
import type { UpdateLook as Look, LookProgress } from '#shared/api/updates.ts';
import { useBridge } from '../../app/bridge/bridge-context.ts';
import { useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { Findings } from '../changes/PlanCheck.tsx';
import { Differences } from '../history/Differences.tsx';
import styles from './UpdatesScreen.module.css';

/** `planId`: of a newer lock file; null for the channel. */
export function UpdateLook({ planId }: { readonly planId: string | null }) {
  const t = useText();
  const { mutate, data, error, isPending } = useRequest('updates.look');
  const stop = useRequest('updates.stopLooking');
  const progress = useLookProgress(isPending);
  useStopWhenLeft(isPending);
  return (
    <BoxedList label={t('look.title')}>
      <Row
        title={t('look.title')}
        subtitle={t(planId === null ? 'look.text' : 'look.textLock')}
        end={
          isPending ? (
            <Button onPress={() => stop.mutate({})}>{t('dialog.cancel')}</Button>
          ) : (
            <Button onPress={() => mutate({ planId })}>
              {t(data === undefined ? 'look.start' : 'look.again')}
            </Button>
          )
        }
      >
        {isPending && (
          <div role="status" className={styles.progress}>
            <span>{t(progress === null ? 'look.running' : `look.stage.${progress.stage}`)}</span>
            <ProgressBar label={t('look.running')} fraction={progress?.fraction ?? null} />
          </div>
        )}
        {!isPending && error !== null && error.kind !== 'stopped' && (
          <p role="status" className={styles.progress}>
            {error.kind === 'nothing-newer'
              ? t('look.nothingNewer')
              : t('look.failed', { reason: error.message })}
          </p>
        )}
      </Row>
      {!isPending && data !== undefined && <Answer look={data} />}
    </BoxedList>
  );
}

function Answer({ look: { check, packages } }: { readonly look: Look }) {
  const t = useText();
  const isWrong = check.builds === null;
  return (
    <>
      <Findings check={check} />
      {!isWrong && (
        <Row
          title={t('look.packages')}
          subtitle={
            packages === null ? t('look.noPackages') : t('look.count', { count: packages.changed.length })
          }
        >
          {packages !== null && (
            <div className={styles.differences}>
              <Differences comparison={packages} />
            </div>
          )}
        </Row>
      )}
    </>
  );
}

/** Null before anything was told of the look that is under way. */
function useLookProgress(isLooking: boolean): LookProgress | null {
  const bridge = useBridge();
  const [progress, setProgress] = useState<LookProgress | null>(null);
  useEffect(() => {
    setProgress(null);
    return isLooking ? bridge.on('updates.looking', setProgress) : undefined;
  }, [bridge, isLooking]);
  return progress;
}

/** Where nobody waits for the answer any more, nothing goes on being fetched and evaluated for it. */
function useStopWhenLeft(isLooking: boolean): void {
  const bridge = useBridge();
  const latest = useRef(isLooking);
  useEffect(() => {
    latest.current = isLooking;
  }, [isLooking]);
  useEffect(
    () => () => {
      if (latest.current) void bridge.call('updates.stopLooking', {});
    },
    [bridge],
  );
}
