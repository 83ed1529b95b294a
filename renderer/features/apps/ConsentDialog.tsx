import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface ConsentDialogProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

/** Said before an app that is not free software is installed, once for each. */
export function ConsentDialog({ name, isOpen, onAnswer }: ConsentDialogProps) {
  const t = useText();
  return (
    <Dialog
      role="alertdialog"
      title={t('consent.title', { name })}
      isOpen={isOpen}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button onPress={() => onAnswer(false)} autoFocus>
            {t('consent.no')}
          </Button>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {t('consent.yes')}
          </Button>
        </>
      }
    >
      <p>{t('consent.text')}</p>
      <p>{t('consent.only', { name })}</p>
    </Dialog>
  );
}
