import type { NixValue } from '#shared/api/intent.ts';
import type { Setting } from '#shared/api/settings.ts';
import { useFormats } from '../../i18n/formats.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { Concerns } from './concerns.ts';

interface WarningDialogProps {
  readonly setting: Setting;
  /** What it would become. */
  readonly value: NixValue;
  readonly concerns: Concerns;
  readonly onAnswer: (yes: boolean) => void;
}

/** Said before a setting opens the computer to others, risks something, or brings what is not free software. */
export function WarningDialog({ setting, value, concerns, onAnswer }: WarningDialogProps) {
  const t = useText();
  const { commas } = useFormats();
  const words = wordsFor(value);
  return (
    <Dialog
      role="alertdialog"
      title={t(words.title, { title: setting.title })}
      isOpen
      onClose={() => onAnswer(false)}
      actions={
        <>
          <Button onPress={() => onAnswer(false)} autoFocus>
            {t('dialog.cancel')}
          </Button>
          <Button look="primary" onPress={() => onAnswer(true)}>
            {t(words.yes)}
          </Button>
        </>
      }
    >
      {concerns.warning !== null && <p>{concerns.warning}</p>}
      {concerns.unfree.length > 0 && (
        <>
          <p>{t('setting.unfree', { names: commas(concerns.unfree), count: concerns.unfree.length })}</p>
          <p>{t('setting.unfreeAllows')}</p>
        </>
      )}
    </Dialog>
  );
}

function wordsFor(value: NixValue): { readonly title: MessageId; readonly yes: MessageId } {
  if (value.type !== 'bool') return { title: 'setting.warnChange', yes: 'setting.warnChangeYes' };
  return value.value
    ? { title: 'setting.warnTitle', yes: 'setting.warnYes' }
    : { title: 'setting.warnOff', yes: 'setting.warnOffYes' };
}
