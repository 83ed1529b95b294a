import type { Setting } from '#shared/api/settings.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface WarningDialogProps {
  readonly setting: Setting;
  readonly isOpen: boolean;
  readonly onAnswer: (yes: boolean) => void;
}

/** Said before something is switched on that opens the computer to others, or is not free. */
export function WarningDialog({ setting, isOpen, onAnswer }: WarningDialogProps) {
  const t = useText();
  return (
    <Dialog
      role="alertdialog"
      title={t('setting.warnTitle', { title: setting.title })}
      isOpen={isOpen}
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button onPress={() => onAnswer(false)} autoFocus>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {t('setting.warnYes')}
          </Button>
        </>
      }
    >
      <p>{setting.warning}</p>
    </Dialog>
  );
}
