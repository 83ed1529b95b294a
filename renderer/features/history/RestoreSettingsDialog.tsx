/** The files as they were against today's: looked at like every plan, then applied or left. */
import { useEffect } from 'react';
import type { Generation, RestoreNote } from '#shared/api/history.ts';
import { type CallFailure, useRequest } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { PlanDialog } from '../changes/PlanDialog.tsx';

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
  useEffect(() => mutate({ generation: number }), [mutate, number]);
  return (
    <PlanDialog
      title={t('history.restore.title', { number })}
      text={t('history.restore.text', { date: moment(point.date) })}
      plan={data?.plan}
      problem={error === null ? null : problemWords(error)}
      applyWords={t('apply.apply')}
      onClose={onClose}
    >
      {data?.notes.map((note) => (
        <p key={note.kind}>{t(noteWords[note.kind], { files: list(note.paths) })}</p>
      ))}
      {data !== undefined && data.kept.length > 0 && (
        <p>{t('history.restore.kept', { files: list(data.kept.map(({ keptAs }) => keptAs)) })}</p>
      )}
    </PlanDialog>
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
