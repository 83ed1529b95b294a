import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** What has to be read and agreed to before an app is installed. */
export type Consent = 'unfree' | 'insecure';

interface ConsentDialogProps {
  readonly name: string;
  /** Null: nothing is asked. */
  readonly about: Consent | null;
  readonly onAnswer: (yes: boolean) => void;
}

/** Said before an app that is not free software, or has known security problems, is installed; once for each. */
export function ConsentDialog({ name, about, onAnswer }: ConsentDialogProps) {
  const t = useText();
  const kind = about ?? 'unfree';
  return (
    <Dialog
      role="alertdialog"
      title={t(`consent.${kind}.title`, { name })}
      isOpen={about !== null}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button onPress={() => onAnswer(false)} autoFocus>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {t('consent.yes')}
          </Button>
        </>
      }
    >
      <p>{t(`consent.${kind}.text`)}</p>
      <p>{t('consent.only', { name })}</p>
    </Dialog>
  );
}
