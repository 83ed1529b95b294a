/** The files as they were against today's: looked at like every plan, then applied or left. */
import { useEffect } from 'react';
import type { Generation, RestoreNote } from '#shared/api/history.ts';
import { type CallFailure, useRequest } from '../../app/data/call.ts';
import { useStartPlan } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FileDiff } from '../changes/FileDiff.tsx';

interface RestoreSettingsDialogProps {
  readonly point: Generation;
  readonly onClose: () => void;
}

const explained: Readonly<Record<string, MessageId>> = {
  'files-unknown': 'history.restore.unknown',
  'nothing-to-do': 'history.restore.same',
};

export function RestoreSettingsDialog({ point, onClose }: RestoreSettingsDialogProps) {
  const t = useText();
  const { list, moment } = useFormats();
  const { number } = point;
  const { mutate, data, error } = useRequest('history.restoreSettings');
  const { start, isStarting } = useStartPlan();
  useEffect(() => mutate({ generation: number }), [mutate, number]);
  const startWith = (mode: 'switch' | 'boot'): void => {
    if (data === undefined) return;
    start(data.plan.planId, mode);
    onClose();
  };
  return (
    <Dialog
      isWide
      title={t('history.restore.title', { number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('history.no')}
          </Button>
          <Button isDisabled={data === undefined} onPress={() => startWith('boot')}>
            {t('history.restore.boot')}
          </Button>
          <Button
            look="primary"
            isBusy={isStarting}
            isDisabled={data === undefined}
            onPress={() => startWith('switch')}
          >
            {t('history.restore.yes')}
          </Button>
        </>
      }
    >
      <p>{t('history.restore.text', { date: moment(point.date) })}</p>
      {error !== null && <p role="alert">{problemWords(error)}</p>}
      {data === undefined && error === null && <Skeleton rows={3} />}
      {data?.plan.files.map((file) => (
        <FileDiff key={file.path} file={file} />
      ))}
      {data?.notes.map((note) => (
        <p key={note.kind}>{t(noteWords[note.kind], { files: list(note.paths) })}</p>
      ))}
      {data !== undefined && data.kept.length > 0 && (
        <p>{t('history.restore.kept', { files: list(data.kept.map(({ keptAs }) => keptAs)) })}</p>
      )}
    </Dialog>
  );

  function problemWords(failure: CallFailure<'history.restoreSettings'>): string {
    const known = explained[failure.kind];
    return known === undefined ? failure.message : t(known);
  }
}

const noteWords = {
  'newer-files': 'history.restore.newer',
  'left-as-they-are': 'history.restore.left',
} as const satisfies Record<RestoreNote['kind'], MessageId>;
