import { useState } from 'react';
import { TextArea, TextField } from 'react-aria-components/TextField';
import type { Setting } from '#shared/api/settings.ts';
import { nixText } from '../../fields/nix-text.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from '../../ui/Field.module.css';
import { Problem } from '../../ui/TextField.tsx';
import type { SettingStanding } from './setting-standing.ts';
import { useNixProblem } from './use-nix-problem.ts';

interface NixDialogProps {
  readonly setting: Setting;
  readonly standing: SettingStanding;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** Any value can be written as Nix; the host refuses what does not parse. */
export function NixDialog({ setting, standing, onSave, onClose }: NixDialogProps) {
  const t = useText();
  const initial = standing.text ?? (standing.value === null ? '' : nixText(standing.value));
  const [text, setText] = useState(initial);
  const problem = useNixProblem(text);
  return (
    <Dialog
      title={t('setting.nixTitle', { title: setting.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={text.trim() === '' || text === initial || problem !== null}
            onPress={() => {
              onSave(text.trim());
              onClose();
            }}
          >
            {t('setting.nixSave')}
          </Button>
        </>
      }
    >
      <p>{t('setting.nixText')}</p>
      <NixWord>{setting.option}</NixWord>
      <TextField
        aria-label={t('setting.nixLabel')}
        className={styles.field ?? ''}
        value={text}
        onChange={setText}
        autoFocus
        isInvalid={problem !== null}
      >
        <TextArea className={classNames(styles.input, styles.code)} rows={6} spellCheck={false} />
        <Problem>{problem}</Problem>
      </TextField>
    </Dialog>
  );
}
