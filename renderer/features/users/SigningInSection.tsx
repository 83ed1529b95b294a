/** How a person signs in: the password, and SSH keys. */
import { KeyRound, X } from 'lucide-react';
import { useState } from 'react';
import type { PasswordState, People } from '#shared/api/users.ts';
import { usePendingActions } from '../../app/data/pending.ts';
import { type MessageId, type Translate, useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { KeyDialog } from './dialogs/KeyDialog.tsx';
import { PasswordDialog } from './dialogs/PasswordDialog.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { PartRow } from './PartRow.tsx';
import { Place } from './Place.tsx';
import { type KeyStanding, type PersonStanding, pendingPart } from './person-standing.ts';
import styles from './Users.module.css';
import { useChangeUser } from './use-change-user.ts';

interface SigningInSectionProps {
  readonly standing: PersonStanding;
  readonly people: People;
}

export function SigningInSection({ standing, people }: SigningInSectionProps) {
  const t = useText();
  const [isAddingKey, setAddingKey] = useState(false);
  const { person, keys } = standing;
  const change = useChangeUser(person.name);
  return (
    <>
      <BoxedList title={t('users.signingIn')}>
        <PasswordRow standing={standing} people={people} />
      </BoxedList>
      <BoxedList
        title={t('users.keys')}
        titleEnd={
          <Button icon={KeyRound} onPress={() => setAddingKey(true)}>
            {t('users.addKey')}
          </Button>
        }
      >
        {keys.length + person.otherKeys.length === 0 && (
          <Row title={t('users.noKeys')} subtitle={t('users.keysHint')} />
        )}
        {keys.map((key) => (
          <KeyRow key={key.text} standing={key} user={person.name} />
        ))}
        {person.otherKeys.map(({ text, file, line }) => (
          <Row
            key={`${file}:${line}:${text}`}
            title={t('users.otherKey')}
            subtitle={
              <>
                <span className={styles.fingerprint}>{text}</span>
                <span className={styles.facts}>
                  <Place at={{ file, line }} />
                </span>
              </>
            }
          />
        ))}
      </BoxedList>
      {isAddingKey && (
        <KeyDialog
          onSave={(added) => {
            for (const { text } of added) change({ part: 'key', key: text, wanted: true });
          }}
          onClose={() => setAddingKey(false)}
        />
      )}
    </>
  );
}

function PasswordRow({ standing, people }: SigningInSectionProps) {
  const t = useText();
  const [isChanging, setChanging] = useState(false);
  const { person, title } = standing;
  const change = useChangeUser(person.name);
  const { password } = person;
  const isElsewhere = password.kind === 'elsewhere';
  const canChange = !isElsewhere && password.kind !== 'file';
  return (
    <>
      <PartRow
        title={t('users.password')}
        text={
          standing.password === null ? (
            <span className={password.kind === 'plain' || password.kind === 'open' ? styles.weak : undefined}>
              {passwordWords(t, password, people)}
            </span>
          ) : (
            t(standing.password === 'new' ? 'users.password.will' : 'users.password.willNot')
          )
        }
        option={'option' in password ? password.option : 'hashedPassword'}
        at={password.kind === 'none' ? null : password}
        isElsewhere={isElsewhere}
        pending={pendingPart(standing, 'password')}
        hasUndo
        end={canChange && <Button onPress={() => setChanging(true)}>{t('users.changePassword')}</Button>}
      />
      {isChanging && (
        <PasswordDialog
          name={title}
          keepsOwnPasswords={people.keepsOwnPasswords}
          onSave={(hash) => change({ part: 'password', hash })}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}

function passwordWords(t: Translate, password: PasswordState, { keepsOwnPasswords }: People): string {
  switch (password.kind) {
    case 'none':
      return t(keepsOwnPasswords ? 'users.password.noneOwn' : 'users.password.none');
    case 'hash':
      return t(password.option.startsWith('initial') ? 'users.password.initial' : 'users.password.set');
    case 'file':
      return t('users.password.file', { path: password.path });
    default: {
      const id: MessageId = `users.password.${password.kind}`;
      return t(id);
    }
  }
}

function KeyRow({ standing, user }: { readonly standing: KeyStanding; readonly user: string }) {
  const t = useText();
  const change = useChangeUser(user);
  const { takeBack } = usePendingActions();
  const { text, key, pending, isConditional } = standing;
  // What is only pending was read a moment ago: its last word is its name.
  const name =
    (key === null ? text.split(/\s+/).slice(2).join(' ') : key.comment) || t('users.keyWithoutName');
  const isGoing = pending !== null && key !== null;
  return (
    <Row
      title={
        <span className={styles.titleLine}>
          {name}
          {pending !== null && <Tag>{t(isGoing ? 'users.willBeRemoved' : 'users.willBeAdded')}</Tag>}
        </span>
      }
      subtitle={key === null ? <span className={styles.fingerprint}>{text}</span> : <KeyFacts sshKey={key} />}
      end={
        pending !== null ? (
          <Button onPress={() => takeBack(pending)}>{t('users.undo')}</Button>
        ) : (
          !isConditional && (
            <IconButton
              icon={X}
              label={t('users.removeKey', { key: name })}
              onPress={() => change({ part: 'key', key: text, wanted: false })}
            />
          )
        )
      }
    />
  );
}
