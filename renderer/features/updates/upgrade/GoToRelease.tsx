/** The step to the newer release: what waits among the changes and the release, looked at once more, then applied. */
import { useEffect, useState } from 'react';
import { useCall, useRequest } from '../../../app/data/call.ts';
import { useStartPlan } from '../../../app/data/start-apply.ts';
import { useText } from '../../../i18n/text.tsx';
import { Box } from '../../../ui/BoxedList.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { FileDiff } from '../../changes/FileDiff.tsx';
import styles from './upgrade.module.css';

interface GoToReleaseProps {
  readonly release: string;
  /** What has to be changed and is not among the pending changes. */
  readonly open: number;
}

export function GoToRelease({ release, open }: GoToReleaseProps) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const running = useCall('apply.current', {}).data?.job?.endedAt === null;
  return (
    <Box>
      <div className={styles.go}>
        <div className={styles.goWords}>
          <h2>{t('upgrade.go', { release })}</h2>
          <p className={styles.quiet}>
            {open > 0 ? t('upgrade.goOpen', { count: open }) : t('upgrade.goText')}
          </p>
        </div>
        <Button look="primary" isDisabled={open > 0 || running} onPress={() => setAsked(true)}>
          {t('upgrade.goStart')}
        </Button>
      </div>
      {isAsked && <GoDialog release={release} onClose={() => setAsked(false)} />}
    </Box>
  );
}

function GoDialog({ release, onClose }: { readonly release: string; readonly onClose: () => void }) {
  const t = useText();
  const { mutate, data, error } = useRequest('upgrade.plan');
  useEffect(() => mutate({ release }), [mutate, release]);
  const { start, isStarting } = useStartPlan();
  const plan = data?.plan;
  const startWith = (mode: 'switch' | 'boot'): void => {
    if (plan === undefined) return;
    start(plan.planId, mode);
    onClose();
  };
  const isDisabled = plan === undefined || isStarting;
  return (
    <Dialog
      isWide
      title={t('upgrade.goTitle', { release })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button isDisabled={isDisabled} onPress={() => startWith('switch')}>
            {t('upgrade.goNow')}
          </Button>
          <Button look="primary" isDisabled={isDisabled} onPress={() => startWith('boot')}>
            {t('apply.boot')}
          </Button>
        </>
      }
    >
      <p>{t('upgrade.goDialog')}</p>
      {error !== null && <p role="alert">{error.message}</p>}
      {plan === undefined && error === null && <Skeleton rows={3} />}
      {plan?.files.length === 0 && <p>{t('upgrade.goNoFiles')}</p>}
      {plan?.files.map((file) => (
        <FileDiff key={file.path} file={file} />
      ))}
    </Dialog>
  );
}
