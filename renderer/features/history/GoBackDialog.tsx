import type { Generation } from '#shared/api/history.ts';
import { useRequest } from '../../app/data/call.ts';
import { useShowJob } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../../ui/Notices.tsx';

interface GoBackDialogProps {
  readonly point: Generation;
  readonly running: number | null;
  /** It was made after the one that runs. */
  readonly isNewer: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Says what going back means before it is done. */
export function GoBackDialog({ point, running, isNewer, isOpen, onClose }: GoBackDialogProps) {
  const t = useText();
  const { moment } = useFormats();
  const showJob = useShowJob();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('history.switchTo');
  const { number } = point;
  const goBack = () =>
    mutate(
      { generation: number },
      {
        onSuccess: (job) => {
          onClose();
          showJob(job);
        },
        onError: (failure) => {
          onClose();
          showNotice(t('history.notStarted'), failure.message);
        },
      },
    );
  return (
    <Dialog
      role="alertdialog"
      title={t(isNewer ? 'history.confirmForward' : 'history.confirmTitle', { number })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" isBusy={isPending} onPress={goBack}>
            {t(isNewer ? 'history.yesForward' : 'history.yes')}
          </Button>
        </>
      }
    >
      <p>{t('history.confirmText', { date: moment(point.date) })}</p>
      <p>{t('history.confirmFiles')}</p>
      {running !== null && <p>{t('history.confirmUndo', { number: running })}</p>}
    </Dialog>
  );
}
