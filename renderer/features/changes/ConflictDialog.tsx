/** Another editor changed a planned file: both versions side by side, and three ways on. Nothing is lost in any. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Conflict, type ConflictChoice, conflictChoiceSchema, type Plan } from '#shared/api/changes.ts';
import { type CallFailure, useCall, useRequest } from '../../app/data/call.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DiffView } from '../../ui/DiffView.tsx';
import { fileName } from '../../ui/file-name.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './ConflictDialog.module.css';

interface ConflictDialogProps {
  /** The plan that is no longer true; null: nothing is asked. */
  readonly planId: string | null;
  readonly onClose: () => void;
  /** With the plan that follows from the choice; null where nothing is left to be done. */
  readonly onSettled: (plan: Plan | null) => void;
}

export function ConflictDialog({ planId, onClose, onSettled }: ConflictDialogProps) {
  const t = useText();
  const [choice, setChoice] = useState<ConflictChoice>('both');
  const conflicts = useCall('changes.conflicts', { planId: planId ?? '' }, { enabled: planId !== null });
  const { settle, isSettling } = useSettle(onSettled, onClose);
  const found = conflicts.data?.conflicts;
  return (
    <Dialog
      isWide
      title={t('conflict.title', { count: found?.length ?? 1 })}
      isOpen={planId !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('conflict.later')}</Button>
          <Button
            look="primary"
            isBusy={isSettling}
            isDisabled={found === undefined}
            onPress={() => planId !== null && settle(planId, choice)}
          >
            {t('conflict.go')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      {conflicts.error !== null && (
        <LoadProblem failure={conflicts.error} onAgain={() => void conflicts.refetch()} />
      )}
      {found === undefined && conflicts.error === null && <Skeleton rows={2} />}
      {found?.map((conflict) => (
        <BothVersions key={conflict.path} conflict={conflict} />
      ))}
      <ChoiceCards
        label={t('conflict.choices')}
        selected={choice}
        onSelect={(id) => setChoice(conflictChoiceSchema.parse(id))}
        choices={[
          {
            id: 'both',
            title: t('conflict.both'),
            text: t('conflict.bothText'),
            end: <Tag>{t('conflict.recommended')}</Tag>,
          },
          { id: 'ours', title: t('conflict.useOurs'), text: t('conflict.useOursText') },
          { id: 'theirs', title: t('conflict.useTheirs'), text: t('conflict.useTheirsText') },
        ]}
      />
    </Dialog>
  );
}

const explained: Readonly<Record<string, MessageId>> = {
  'not-kept': 'conflict.notKept',
  'configuration-broken': 'pending.configurationBroken',
};

function useSettle(onSettled: (plan: Plan | null) => void, onClose: () => void) {
  const t = useText();
  const client = useQueryClient();
  const { list } = useFormats();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('changes.settleConflicts');
  const settle = (planId: string, choice: ConflictChoice) =>
    mutate(
      { planId, choice },
      {
        onSuccess: ({ plan, kept }) => {
          const copies = kept.map(({ keptAs }) => keptAs);
          const where = copies.length === 0 ? null : t('conflict.keptAs', { files: list(copies) });
          showNotice(t(plan === null ? 'conflict.nothingLeft' : 'conflict.settled'), where, 'good');
          onSettled(plan);
        },
        onError: (failure: CallFailure<'changes.settleConflicts'>) => {
          showNotice(t(explained[failure.kind] ?? 'conflict.failed'), failure.message);
          // Their version is still in the way of this plan; a new one is made of the files as they are.
          if (failure.kind !== 'not-kept') {
            void client.invalidateQueries({ queryKey: ['changes.plan'] });
            onClose();
          }
        },
      },
    );
  return { settle, isSettling: isPending };
}

function BothVersions({ conflict }: { readonly conflict: Conflict }) {
  const t = useText();
  const name = fileName(conflict.path);
  return (
    <section className={styles.file} aria-label={conflict.path}>
      <h3 className={styles.name}>{name}</h3>
      <div className={styles.versions}>
        <div className={styles.version}>
          <h4 className={styles.side}>{t('conflict.theirs')}</h4>
          {conflict.theirs === null ? (
            <p className={styles.gone}>{t('conflict.gone')}</p>
          ) : (
            <DiffView file={name} label={t('conflict.theirsLabel', { file: name })} lines={conflict.theirs} />
          )}
        </div>
        <div className={styles.version}>
          <h4 className={styles.side}>{t('conflict.ours')}</h4>
          <DiffView file={name} lines={conflict.ours} />
        </div>
      </div>
    </section>
  );
}
