/** Asks for everything that a new account needs, or asks again where one is still to be made. */
import { type FormEvent, useId, useState } from 'react';
import { Input, Label, TextArea, TextField } from 'react-aria-components/TextField';
import type { NewUser } from '#shared/api/users.ts';
import { loginNameProblem, suggestedLoginName } from '#shared/options/login-name.ts';
import { useHashPassword } from '../../../fields/use-hash-password.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ChoiceCards } from '../../../ui/ChoiceCards.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import fields from '../../../ui/Field.module.css';
import { Switch } from '../../../ui/Switch.tsx';
import { Problem } from '../../../ui/TextField.tsx';
import { NewPassword } from '../NewPassword.tsx';
import { administrators } from '../person-standing.ts';
import styles from '../Users.module.css';
import { useReadKeys } from '../use-user-calls.ts';
import { useStillShown } from './use-still-shown.ts';

type SignIn = 'password' | 'key' | 'keep';

interface PersonDialogProps {
  /** What was said about the account so far; null for a new one. */
  readonly initial: NewUser | null;
  /** Names of accounts that there are, without this one. */
  readonly taken: ReadonlySet<string>;
  /** Groups that a person at the computer usually is in. */
  readonly usualGroups: readonly string[];
  readonly onSave: (account: NewUser) => void;
  readonly onClose: () => void;
}

export function PersonDialog({ initial, taken, usualGroups, onSave, onClose }: PersonDialogProps) {
  const t = useText();
  const formId = useId();
  const hashPassword = useHashPassword();
  const readKeys = useReadKeys();
  const isStillShown = useStillShown();
  const [fullName, setFullName] = useState(initial?.fullName ?? '');
  /** Null: as it follows from the full name. */
  const [typedName, setTypedName] = useState(initial?.user ?? null);
  const [mayAdminister, setMayAdminister] = useState(initial?.groups.includes(administrators) ?? false);
  const [signIn, setSignIn] = useState<SignIn>(firstChoice(initial));
  const [password, setPassword] = useState<string | null>(null);
  const [keyText, setKeyText] = useState(initial?.keys.join('\n') ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const user = typedName ?? suggestedLoginName(fullName, taken);
  const wrongName = loginNameProblem(user, taken);
  const hasColon = fullName.includes(':');
  const hasWay = signIn === 'keep' || (signIn === 'key' ? keyText.trim() !== '' : password !== null);
  const isReady = wrongName === null && !hasColon && hasWay && !isBusy;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setBusy(true);
    setProblem(null);
    const secrets = await secretsOf();
    if (!isStillShown()) return;
    setBusy(false);
    if (secrets === null) return;
    const others = (initial?.groups ?? usualGroups).filter((group) => group !== administrators);
    onSave({
      user,
      fullName: fullName.trim(),
      groups: mayAdminister ? [...others, administrators] : others,
      shell: initial?.shell ?? null,
      ...secrets,
    });
    onClose();
  };

  const secretsOf = async (): Promise<Pick<NewUser, 'hash' | 'keys'> | null> => {
    const keys = initial?.keys ?? [];
    if (signIn === 'keep') return { hash: initial?.hash ?? null, keys };
    if (signIn === 'password') {
      const hash = password === null ? null : await hashPassword(password);
      if (hash === null) setProblem(t('users.passwordFailed'));
      return hash === null ? null : { hash, keys };
    }
    const read = await readKeys(keyText);
    if (!read.ok) setProblem(read.error.sentence);
    // It is not kept on the screen either.
    if (!read.ok && read.error.kind === 'private-key') setKeyText('');
    return read.ok ? { hash: null, keys: read.value.keys.map(({ text }) => text) } : null;
  };

  return (
    <Dialog
      title={t(initial === null ? 'users.addTitle' : 'users.editTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('dialog.cancel')}</Button>
          <Button look="primary" type="submit" form={formId} isDisabled={!isReady} isBusy={isBusy}>
            {t(initial === null ? 'users.addConfirm' : 'users.editConfirm')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} autoComplete="off">
        <TextField
          className={styles.field ?? ''}
          value={fullName}
          onChange={setFullName}
          isInvalid={hasColon}
          maxLength={200}
          autoFocus
        >
          <Label className={styles.label ?? ''}>{t('users.fullName')}</Label>
          <Input className={fields.input ?? ''} spellCheck={false} />
          <Problem>{hasColon ? t('users.fullNameColon') : null}</Problem>
        </TextField>
        <TextField
          className={styles.field ?? ''}
          value={user}
          onChange={(text) => setTypedName(text === '' ? null : text)}
          isInvalid={wrongName !== null && user !== ''}
          maxLength={100}
        >
          <Label className={styles.label ?? ''}>{t('users.loginName')}</Label>
          <Input className={classNames(fields.input, fields.code)} spellCheck={false} autoCapitalize="none" />
          <span className={styles.text}>{t('users.loginNameHint')}</span>
          <Problem>{wrongName !== null && user !== '' ? t(`users.name.${wrongName}`) : null}</Problem>
        </TextField>
        <div className={styles.switchLine}>
          <div>
            <div className={styles.switchTitle}>{t('users.mayAdminister')}</div>
            <span className={styles.text}>{t('users.mayAdministerText')}</span>
          </div>
          <Switch label={t('users.mayAdminister')} isOn={mayAdminister} onChange={setMayAdminister} />
        </div>
        <div className={styles.field}>
          <span className={styles.label}>{t('users.howToSignIn')}</span>
          <ChoiceCards
            label={t('users.howToSignIn')}
            selected={signIn}
            onSelect={(id) => setSignIn(id as SignIn)}
            choices={[
              ...(initial !== null && initial.hash !== null
                ? [{ id: 'keep', title: t('users.keepPassword'), text: t('users.keepPasswordText') }]
                : []),
              { id: 'password', title: t('users.withPassword'), text: t('users.withPasswordText') },
              { id: 'key', title: t('users.withKey'), text: t('users.withKeyText') },
            ]}
          />
        </div>
        {signIn === 'password' && <NewPassword onChange={setPassword} />}
        {signIn === 'key' && (
          <TextField className={styles.field ?? ''} value={keyText} onChange={setKeyText}>
            <Label className={styles.label ?? ''}>{t('users.keyLabel')}</Label>
            <TextArea
              className={classNames(fields.input, fields.code)}
              rows={3}
              spellCheck={false}
              placeholder={t('users.keyPlaceholder')}
            />
            {keyText.trim() === '' && <span className={styles.text}>{t('users.keyNeeded')}</span>}
          </TextField>
        )}
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      </form>
    </Dialog>
  );
}

function firstChoice(initial: NewUser | null): SignIn {
  if (initial === null) return 'password';
  return initial.hash === null ? 'key' : 'keep';
}
