/** The last lines that a failed unit wrote, read when somebody asks for them. */
import { useCall } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { CodeBlock, NixWord } from '../../ui/Code.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './HomeScreen.module.css';

interface UnitLogDialogProps {
  /** `cups.service` */
  readonly unit: string;
  readonly onClose: () => void;
}

export function UnitLogDialog({ unit, onClose }: UnitLogDialogProps) {
  const t = useText();
  const { data, error } = useCall('machine.unitLog', { unit }, { askAgain: true });
  return (
    <Dialog
      isWide
      title={t('home.logTitle', { unit })}
      isOpen
      onClose={onClose}
      actions={
        <Button autoFocus onPress={onClose}>
          {t('home.logClose')}
        </Button>
      }
    >
      {error !== null && <p role="alert">{t('home.logFailed', { reason: error.message })}</p>}
      {data === undefined && error === null && <Skeleton rows={3} />}
      {data?.lines.length === 0 && <p role="status">{t('home.logEmpty')}</p>}
      {data !== undefined && data.lines.length > 0 && (
        <CodeBlock label={t('home.logTitle', { unit })}>
          <pre className={styles.log}>{data.lines.join('\n')}</pre>
        </CodeBlock>
      )}
      <p>
        {t('home.logMore')} <NixWord>journalctl -u {unit}</NixWord>
      </p>
    </Dialog>
  );
}
