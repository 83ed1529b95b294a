/** A text that is not shown, neither while it is typed nor afterwards, and that is not kept readable. */
import { useState } from 'react';
import { useText } from '../i18n/text.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import styles from './Secret.module.css';
import { useHashPassword } from './use-hash-password.ts';

export function SecretField(props: FieldProps<TypeOf<'string'>>) {
  const { value, option } = props;
  const t = useText();
  if (takesHash(option)) return <PasswordField {...props} />;
  // The configuration and all that is built from it can be read by every user of the computer.
  const isSet = value?.type === 'string' && value.value !== '';
  return (
    <div className={styles.field}>
      <span className={styles.value}>{isSet ? '••••••••' : t('field.notSet')}</span>
      <span className={styles.why}>{t('field.secret.readable')}</span>
    </div>
  );
}

/** Typed twice, for nobody sees a wrong letter; what is handed over is its hash, which the host makes. */
function PasswordField({ title, value, autoFocus, onCommit }: FieldProps<TypeOf<'string'>>) {
  const t = useText();
  const hashPassword = useHashPassword();
  const [password, setPassword] = useState('');
  const [isHashing, setHashing] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  // Another field each time: nothing of what was typed is left in it.
  const [taken, setTaken] = useState(0);
  const isSet = value?.type === 'string' && value.value !== '';

  const handOver = (hash: string) => {
    setPassword('');
    setTaken(taken + 1);
    onCommit({ type: 'string', value: hash });
  };
  const takeAgain = async () => {
    setHashing(true);
    const hash = await hashPassword(password);
    setHashing(false);
    setFailed(hash === null);
    if (hash !== null) handOver(hash);
  };

  return (
    <div className={styles.password}>
      <TextField
        key={taken}
        isSecret
        label={title}
        value={password}
        placeholder={isSet ? t('field.secret.set') : t('field.notSet')}
        hint={t(isHashing ? 'field.secret.hashing' : 'field.secret.hashed')}
        isDisabled={isHashing}
        autoFocus={autoFocus}
        onCommit={(text) => (isHash(text) ? handOver(text.trim()) : setPassword(text))}
      />
      {password !== '' && (
        <TextField
          isSecret
          label={t('field.secret.again', { title })}
          value=""
          placeholder={t('field.secret.againHint')}
          isDisabled={isHashing}
          autoFocus
          check={(text) => (text === password ? null : t('field.secret.different'))}
          onCommit={() => void takeAgain()}
        />
      )}
      {hasFailed && (
        <p role="alert" className={styles.why}>
          {t('users.passwordFailed')}
        </p>
      )}
    </div>
  );
}

function takesHash(option: string | null): boolean {
  return /hash/i.test(option?.split('.').at(-1) ?? '');
}

/** `crypt(5)`: `$method$parameters$salt$hash`, or `!` and `*` for an account without a password. */
function isHash(text: string): boolean {
  return /^(!|\*|!?\$[0-9a-z]+\$[^\s:;*!\\]+)$/.test(text.trim());
}
