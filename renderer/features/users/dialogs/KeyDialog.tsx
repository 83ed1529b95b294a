/** Takes a public key, pasted or from a file. The host reads it, and says what is wrong with it. */
import { FolderOpen } from 'lucide-react';
import { type ChangeEvent, type FormEvent, useId, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components/TextField';
import type { SshKey } from '#shared/api/users.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import fields from '../../../ui/Field.module.css';
import { KeyFacts } from '../KeyFacts.tsx';
import styles from '../Users.module.css';
import { useReadKeys } from '../use-user-calls.ts';

/** In bytes; as much as the host takes. */
const largestFile = 100_000;

interface KeyDialogProps {
  readonly onSave: (keys: readonly SshKey[]) => void;
  readonly onClose: () => void;
}

export function KeyDialog({ onSave, onClose }: KeyDialogProps) {
  const t = useText();
  const formId = useId();
  const fileInput = useRef<HTMLInputElement>(null);
  const readKeys = useReadKeys();
  const newest = useRef(0);
  const [text, setText] = useState('');
  const [keys, setKeys] = useState<readonly SshKey[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  const become = async (next: string) => {
    setText(next);
    newest.current += 1;
    const mine = newest.current;
    if (next.trim() === '') {
      setKeys([]);
      setProblem(null);
      return;
    }
    const answer = await readKeys(next);
    if (mine !== newest.current) return;
    setKeys(answer.ok ? answer.value.keys : []);
    setProblem(answer.ok ? null : answer.error.sentence);
    // It is not kept on the screen either.
    if (!answer.ok && answer.error.kind === 'private-key') setText('');
  };
  const openFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again.
    target.value = '';
    if (file === undefined) return;
    if (file.size > largestFile) setProblem(t('users.keyTooLarge'));
    else await become(await file.text());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (keys.length === 0) return;
    onSave(keys);
    onClose();
  };

  return (
    <Dialog
      title={t('users.addKeyTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={keys.length === 0}>
            {t('users.keySave', { count: keys.length })}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit}>
        <p>{t('users.addKeyText')}</p>
        <TextField
          className={styles.field ?? ''}
          value={text}
          onChange={(next) => void become(next)}
          isInvalid={problem !== null}
          autoFocus
        >
          <Label className={styles.label ?? ''}>{t('users.keyLabel')}</Label>
          <TextArea
            className={classNames(fields.input, fields.code)}
            rows={4}
            spellCheck={false}
            placeholder={t('users.keyPlaceholder')}
          />
        </TextField>
        <div>
          <Button icon={FolderOpen} onPress={() => fileInput.current?.click()}>
            {t('users.openKeyFile')}
          </Button>
          <input
            ref={fileInput}
            type="file"
            accept=".pub,text/plain"
            hidden
            onChange={(event) => void openFile(event)}
          />
        </div>
        <div role="status" className={styles.form}>
          {keys.map((key) => (
            <div key={key.text}>
              <div className={styles.switchTitle}>{key.comment || t('users.keyWithoutName')}</div>
              <KeyFacts sshKey={key} />
            </div>
          ))}
        </div>
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      </form>
    </Dialog>
  );
}
