/** A text that is not shown, neither while it is typed nor afterwards, and that is not kept readable. */
import { useText } from '../i18n/text.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import styles from './Secret.module.css';

export function SecretField({ title, value, option, autoFocus, onCommit }: FieldProps<TypeOf<'string'>>) {
  const t = useText();
  const isSet = value?.type === 'string' && value.value !== '';
  if (!takesHash(option)) {
    // The configuration and all that is built from it can be read by every user of the computer.
    return (
      <div className={styles.field}>
        <span className={styles.value}>{isSet ? '••••••••' : t('field.notSet')}</span>
        <span className={styles.why}>{t('field.secret.readable')}</span>
      </div>
    );
  }
  return (
    <TextField
      isSecret
      label={title}
      value=""
      placeholder={isSet ? t('field.secret.set') : t('field.notSet')}
      hint={t('field.secret.hash')}
      autoFocus={autoFocus}
      check={(text) => (text === '' || isHash(text) ? null : t('field.secret.notHash'))}
      onCommit={(text) => onCommit({ type: 'string', value: text.trim() })}
    />
  );
}

function takesHash(option: string | null): boolean {
  return /hash/i.test(option?.split('.').at(-1) ?? '');
}

/** `crypt(5)`: `$method$parameters$salt$hash`, or `!` and `*` for an account without a password. */
function isHash(text: string): boolean {
  return /^(!|\*|!?\$[0-9a-z]+\$[^\s:;*!\\]+)$/.test(text.trim());
}
