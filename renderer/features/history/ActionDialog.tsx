/** Starting it once, making it the default, deleting it: one sentence of consequence, then the job. */
import { useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import type { Generation } from '#shared/api/history.ts';
import { type CallFailure, useRequest } from '../../app/data/call.ts';
import { useShowJob } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { Select } from '../../ui/Select.tsx';

export type JobAction = 'boot-once' | 'boot-usual' | 'set-default' | 'delete';

interface ActionDialogProps {
  readonly action: JobAction;
  readonly point: Generation;
  readonly onClose: () => void;
}

const plain = 'plain';

export function ActionDialog({ action, point, onClose }: ActionDialogProps) {
  const t = useText();
  const { moment } = useFormats();
  const [system, setSystem] = useState(plain);
  const { start, isStarting } = useActions(point.number, onClose);
  const { number, specialisations } = point;
  const isBootOnce = action === 'boot-once';
  return (
    <Dialog
      role="alertdialog"
      title={t(`history.${action}.title`, { number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button
            look={action === 'delete' ? 'danger' : 'primary'}
            isBusy={isStarting}
            onPress={() => start(action, system === plain ? null : system)}
          >
            {t(`history.${action}.yes`)}
          </Button>
        </>
      }
    >
      <p>{t(`history.${action}.text`, { number, date: moment(point.date) })}</p>
      <p>{t(`history.${action}.undo`)}</p>
      {isBootOnce && specialisations.length > 0 && (
        <Select
          label={t('history.specialisation')}
          selected={system}
          onSelect={setSystem}
          choices={[
            { id: plain, label: t('history.specialisationPlain') },
            ...specialisations.map((name) => ({ id: name, label: name })),
          ]}
        />
      )}
    </Dialog>
  );
}

function useActions(generation: number, onClose: () => void) {
  const t = useText();
  const showJob = useShowJob();
  const showNotice = useNotices((store) => store.show);
  const bootOnce = useRequest('history.bootOnce');
  const setDefault = useRequest('history.setDefault');
  const remove = useRequest('history.delete');
  const answers = {
    onSuccess: (job: Job) => {
      onClose();
      showJob(job);
    },
    onError: (
      failure:
        | CallFailure<'history.bootOnce'>
        | CallFailure<'history.setDefault'>
        | CallFailure<'history.delete'>,
    ) => {
      onClose();
      showNotice(t('history.actionNotStarted'), failure.message);
    },
  };
  const start = (action: JobAction, specialisation: string | null): void => {
    if (action === 'boot-once') bootOnce.mutate({ generation, specialisation }, answers);
    if (action === 'boot-usual') bootOnce.mutate({ generation: null, specialisation: null }, answers);
    if (action === 'set-default') setDefault.mutate({ generation }, answers);
    if (action === 'delete') remove.mutate({ generations: [generation] }, answers);
  };
  return { start, isStarting: bootOnce.isPending || setDefault.isPending || remove.isPending };
}
