import { type FormEvent, useId, useState } from 'react';
import { useHashPassword } from '../../../fields/use-hash-password.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { NewPassword } from '../NewPassword.tsx';
import styles from '../Users.module.css';
import { useStillShown } from './use-still-shown.ts';

interface PasswordDialogProps {
  readonly name: string;
  /** `users.mutableUsers`: what is set here counts only for an account that is made anew. */
  readonly keepsOwnPasswords: boolean;
  readonly onSave: (hash: string) => void;
  readonly onClose: () => void;
}

export function PasswordDialog({ name, keepsOwnPasswords, onSave, onClose }: PasswordDialogProps) {
  const t = useText();
  const formId = useId();
  const hashPassword = useHashPassword();
  const isStillShown = useStillShown();
  const [password, setPassword] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (password === null || isBusy) return;
    setBusy(true);
    const hash = await hashPassword(password);
    if (!isStillShown()) return;
    setBusy(false);
    setFailed(hash === null);
    if (hash === null) return;
    onSave(hash);
    onClose();
  };
  return (
    <Dialog
      title={t('users.changePasswordOf', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={password === null} isBusy={isBusy}>
            {t('users.passwordSave')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} autoComplete="off">
        {keepsOwnPasswords && <p>{t('users.passwordMutable')}</p>}
        <NewPassword autoFocus onChange={setPassword} />
        <p role="alert" className={styles.problem}>
          {hasFailed && t('users.passwordFailed')}
        </p>
      </form>
    </Dialog>
  );
}
