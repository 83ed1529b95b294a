/** Ways to make room, each with what it frees, and the question before it is done. */
import { useState } from 'react';
import type { CleanUpProposal } from '#shared/api/space.ts';
import { useCall, useRequest } from '../../app/data/call.ts';
import { useShowJob } from '../../app/data/start-apply.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type Translate, useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useNotices } from '../../ui/Notices.tsx';
import styles from './SpaceScreen.module.css';

export function CleanUp({ proposals }: { readonly proposals: readonly CleanUpProposal[] }) {
  const t = useText();
  const { size } = useFormats();
  const [chosen, setChosen] = useState<CleanUpProposal | null>(null);
  const running = useCall('apply.current', {}).data?.job?.endedAt === null;
  return (
    <section className={styles.section}>
      <BoxedList title={t('space.cleanUp')}>
        {proposals.map((proposal) => {
          const { rule, generations, freesBytes } = proposal;
          const isEmpty = freesBytes === 0 && generations.length === 0;
          const frees = isEmpty ? t('space.nothing') : t('space.frees', { size: size(freesBytes) });
          return (
            <Row
              key={rule.kind}
              title={ruleWords(t, rule)}
              subtitle={`${frees} · ${t('space.deletes', { count: generations.length })}`}
              end={
                <Button
                  aria-label={t('space.chooseNamed', { rule: ruleWords(t, rule), frees })}
                  isDisabled={isEmpty || running}
                  onPress={() => setChosen(proposal)}
                >
                  {t('space.choose')}
                </Button>
              }
            />
          );
        })}
      </BoxedList>
      <p className={styles.quiet}>{t('space.cleanUpText')}</p>
      {chosen !== null && <CleanUpDialog proposal={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

export function ruleWords(t: Translate, rule: CleanUpProposal['rule']): string {
  switch (rule.kind) {
    case 'older-than':
      return t('space.rule.older-than', { days: rule.days });
    case 'keep-last':
      return t('space.rule.keep-last', { count: rule.count });
    default:
      return t(`space.rule.${rule.kind}`);
  }
}

interface CleanUpDialogProps {
  readonly proposal: CleanUpProposal;
  readonly onClose: () => void;
}

/** Asks before it is done, and shows the job that does it. */
export function CleanUpDialog({ proposal: { generations, freesBytes }, onClose }: CleanUpDialogProps) {
  const t = useText();
  const { size, list } = useFormats();
  const showJob = useShowJob();
  const showNotice = useNotices((store) => store.show);
  const { mutate, isPending } = useRequest('space.cleanUp');
  const start = () =>
    mutate(
      { generations: [...generations] },
      {
        onSuccess: (job) => {
          onClose();
          showJob(job);
        },
        onError: (failure) => {
          onClose();
          showNotice(t('space.notStarted'), failure.message);
        },
      },
    );
  const count = generations.length;
  const numbers = list(generations.toSorted((one, other) => one - other).map(String));
  return (
    <Dialog
      role="alertdialog"
      title={t('space.confirmTitle', { size: size(freesBytes) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button look={count > 0 ? 'danger' : 'primary'} isBusy={isPending} onPress={start}>
            {t('space.confirmYes')}
          </Button>
        </>
      }
    >
      <p>{count === 0 ? t('space.confirmNone') : t('space.confirmSome', { count, numbers })}</p>
      {count > 0 && <p>{t('space.confirmMenu')}</p>}
    </Dialog>
  );
}
