/** Asked before something that cannot be meant lightly; the safe answer has the focus. */
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

interface QuestionDialogProps {
  readonly title: string;
  readonly texts: readonly string[];
  readonly yes: string;
  readonly isDangerous?: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

export function QuestionDialog({
  title,
  texts,
  yes,
  isDangerous = false,
  onYes,
  onClose,
}: QuestionDialogProps) {
  const t = useText();
  const answerYes = () => {
    onYes();
    onClose();
  };
  return (
    <Dialog
      role="alertdialog"
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('dialog.cancel')}
          </Button>
          <Button look={isDangerous ? 'danger' : 'primary'} onPress={answerYes}>
            {yes}
          </Button>
        </>
      }
    >
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Dialog>
  );
}
