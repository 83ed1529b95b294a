/** A plan that was not made of pending changes: looked at in a dialog, then started or left. */
import type { ReactNode } from 'react';
import type { Plan } from '#shared/api/changes.ts';
import { useStartPlan } from '../../app/data/start-apply.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FileDiff } from './FileDiff.tsx';
import { TryButton } from './TryButton.tsx';

interface PlanDialogProps {
  readonly title: string;
  /** What it is for, above the differences. */
  readonly text: string;
  /** Undefined while it is being made, and where it could not be. */
  readonly plan: Plan | undefined;
  /** Why it could not be made; null where nothing went wrong. */
  readonly problem: string | null;
  /** The words of the button that makes it the running system. */
  readonly applyWords: string;
  readonly onClose: () => void;
  /** What is to be said below the differences. */
  readonly children?: ReactNode;
}

export function PlanDialog(props: PlanDialogProps) {
  const { title, text, plan, problem, applyWords, onClose, children } = props;
  const t = useText();
  const { start, isStarting } = useStartPlan();
  const isDisabled = plan === undefined;
  const startWith = (mode: 'switch' | 'boot' | 'try'): void => {
    if (plan === undefined) return;
    start(plan.planId, mode);
    onClose();
  };
  return (
    <Dialog
      isWide
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('dialog.cancel')}
          </Button>
          <TryButton isDisabled={isDisabled} onTry={() => startWith('try')} />
          <Button isDisabled={isDisabled} onPress={() => startWith('boot')}>
            {t('apply.boot')}
          </Button>
          <Button
            look="primary"
            isBusy={isStarting}
            isDisabled={isDisabled}
            onPress={() => startWith('switch')}
          >
            {applyWords}
          </Button>
        </>
      }
    >
      <p>{text}</p>
      {problem !== null && <p role="alert">{problem}</p>}
      {plan === undefined && problem === null && <Skeleton rows={3} />}
      {plan?.files.map((file) => (
        <FileDiff key={file.path} file={file} />
      ))}
      {children}
    </Dialog>
  );
}
