import { type FormEvent, useId, useState } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from '../../../ui/Field.module.css';
import { Problem } from '../../../ui/TextField.tsx';

interface EntryNameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly confirm: string;
  readonly initial: string;
  readonly taken: ReadonlySet<string>;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of an entry. Whether the system accepts it is for the host to say. */
export function EntryNameDialog({
  title,
  label,
  confirm,
  initial,
  taken,
  onSave,
  onClose,
}: EntryNameDialogProps) {
  const t = useText();
  const formId = useId();
  const [name, setName] = useState(initial);
  const wanted = name.trim();
  const isTaken = wanted !== initial && taken.has(wanted);
  const isReady = wanted !== '' && wanted !== initial && !isTaken;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    onSave(wanted);
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={!isReady}>
            {confirm}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <TextField
          aria-label={label}
          className={styles.field ?? ''}
          value={name}
          onChange={setName}
          isInvalid={isTaken}
          autoFocus
        >
          <Input className={styles.input ?? ''} placeholder={label} maxLength={1000} spellCheck={false} />
          <Problem>{isTaken ? t('options.nameTaken') : null}</Problem>
        </TextField>
      </form>
    </Dialog>
  );
}
