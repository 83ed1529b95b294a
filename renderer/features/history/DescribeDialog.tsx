/** The name and the note of a restore point; each is kept as soon as its field is left. */
import { type Generation, generationLimits } from '#shared/api/history.ts';
import { type CallFailure, useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Timeline.module.css';

interface DescribeDialogProps {
  readonly point: Generation;
  readonly onClose: () => void;
}

export function DescribeDialog({ point, onClose }: DescribeDialogProps) {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const { mutate } = useRequest('history.describe');
  const { number } = point;
  const describe = (texts: { readonly name?: string; readonly note?: string }): void =>
    mutate(
      { generation: number, ...texts },
      {
        onError: (failure: CallFailure<'history.describe'>) =>
          showNotice(t('history.notDescribed'), failure.message),
      },
    );
  const noLongerThan = (most: number) => (text: string) =>
    text.length > most ? t('history.tooLong', { count: most }) : null;
  return (
    <Dialog
      title={t('history.describe.title', { number })}
      isOpen
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('history.describe.done')}
        </Button>
      }
    >
      <div className={styles.field}>
        <span aria-hidden>{t('history.describe.name')}</span>
        <TextField
          autoFocus
          label={t('history.describe.name')}
          value={point.name ?? ''}
          placeholder={t('history.describe.namePlaceholder')}
          check={noLongerThan(generationLimits.name)}
          onCommit={(name) => describe({ name })}
        />
      </div>
      <div className={styles.field}>
        <span aria-hidden>{t('history.describe.note')}</span>
        <TextField
          isMultiline
          label={t('history.describe.note')}
          value={point.note ?? ''}
          check={noLongerThan(generationLimits.note)}
          onCommit={(note) => describe({ note })}
        />
      </div>
    </Dialog>
  );
}
