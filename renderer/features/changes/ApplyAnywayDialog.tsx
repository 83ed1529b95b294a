import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface ApplyAnywayDialogProps {
  readonly isOpen: boolean;
  readonly isTrial: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asked when the check beforehand found what will most likely stop the apply. */
export function ApplyAnywayDialog({ isOpen, isTrial, onAnswer }: ApplyAnywayDialogProps) {
  const t = useText();
  return (
    <Dialog
      role="alertdialog"
      title={t('anyway.title')}
      isOpen={isOpen}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button autoFocus onPress={() => onAnswer(false)}>
            {t('anyway.no')}
          </Button>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {t(isTrial ? 'anyway.try' : 'anyway.yes')}
          </Button>
        </>
      }
    >
      <p>{t('anyway.text')}</p>
    </Dialog>
  );
}
