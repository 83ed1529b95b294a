/** A password typed twice. It lives in this form only, and leaves it as a hash. */
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components/TextField';
import { useText } from '../../i18n/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import fields from '../../ui/Field.module.css';
import { Problem } from '../../ui/TextField.tsx';
import { type PasswordStrength, passwordStrength } from './password-strength.ts';
import styles from './Users.module.css';

interface NewPasswordProps {
  readonly autoFocus?: boolean;
  /** Null until both are the same. */
  readonly onChange: (password: string | null) => void;
}

export function NewPassword({ autoFocus = false, onChange }: NewPasswordProps) {
  const t = useText();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const become = (one: string, other: string) => {
    setFirst(one);
    setSecond(other);
    onChange(one !== '' && one === other ? one : null);
  };
  // While the second is still being typed it is not wrong.
  const differs = second !== '' && !first.startsWith(second);
  return (
    <>
      <TextField
        className={styles.field ?? ''}
        type="password"
        value={first}
        onChange={(text) => become(text, second)}
        autoFocus={autoFocus}
        maxLength={1000}
      >
        <Label className={styles.label ?? ''}>{t('users.newPassword')}</Label>
        <Input className={fields.input ?? ''} autoComplete="new-password" />
        {first !== '' && <Strength strength={passwordStrength(first)} />}
      </TextField>
      <TextField
        className={styles.field ?? ''}
        type="password"
        value={second}
        onChange={(text) => become(first, text)}
        isInvalid={differs}
        maxLength={1000}
      >
        <Label className={styles.label ?? ''}>{t('users.passwordAgain')}</Label>
        <Input className={fields.input ?? ''} autoComplete="new-password" />
        <Problem>{differs ? t('users.passwordsDiffer') : null}</Problem>
      </TextField>
      <p className={styles.text}>{t('users.passwordKept')}</p>
    </>
  );
}

const steps: readonly PasswordStrength[] = ['short', 'fair', 'good', 'long'];

function Strength({ strength }: { readonly strength: PasswordStrength }) {
  const t = useText();
  const reached = steps.indexOf(strength);
  return (
    <div className={styles.strength}>
      <div aria-hidden className={styles.meter}>
        {steps.map((step, index) => (
          <span key={step} className={classNames(styles.step, index <= reached && styles.reached)} />
        ))}
      </div>
      <span role="status">{t(`users.strength.${strength}`)}</span>
    </div>
  );
}
