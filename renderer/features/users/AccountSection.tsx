import { useState } from 'react';
import type { People } from '#shared/api/users.ts';
import { shellName } from '../../i18n/shell-names.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList } from '../../ui/BoxedList.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { QuestionDialog } from './dialogs/QuestionDialog.tsx';
import { PartRow } from './PartRow.tsx';
import { type PersonStanding, pendingPart } from './person-standing.ts';
import styles from './Users.module.css';
import { useChangeUser } from './use-change-user.ts';

interface AccountSectionProps {
  readonly standing: PersonStanding;
  readonly people: People;
}

export function AccountSection({ standing, people }: AccountSectionProps) {
  const t = useText();
  const { person, fullName, title } = standing;
  const change = useChangeUser(person.name);
  const [isAsking, setAsking] = useState(false);
  return (
    <BoxedList title={t('users.account')}>
      <PartRow
        title={t('users.fullName')}
        text={
          fullName === null && person.fullName.kind === 'elsewhere'
            ? person.fullName.text
            : t('users.fullNameHint')
        }
        option="description"
        at={person.fullName.kind === 'unset' ? null : person.fullName}
        isElsewhere={person.fullName.kind === 'elsewhere'}
        pending={pendingPart(standing, 'full-name')}
        end={
          fullName !== null && (
            <div className={styles.control}>
              <TextField
                label={t('users.fullName')}
                value={fullName}
                check={(text) => (text.includes(':') ? t('users.fullNameColon') : null)}
                onCommit={(text) => change({ part: 'full-name', fullName: text.trim() })}
              />
            </div>
          )
        }
      />
      <PartRow
        title={t('users.loginName')}
        text={t('users.loginNameFixed', { home: person.home })}
        end={<code>{person.name}</code>}
      />
      <ShellRow standing={standing} people={people} />
      <PartRow
        title={t('users.autoLogin')}
        text={t('users.autoLoginHint')}
        option="services.displayManager.autoLogin"
        pending={pendingPart(standing, 'auto-login')}
        end={
          <Switch
            label={t('users.autoLogin')}
            isOn={standing.isSignedInAutomatically}
            onChange={(on) => (on ? setAsking(true) : change({ part: 'auto-login', on: false }))}
          />
        }
      />
      {isAsking && (
        <QuestionDialog
          title={t('users.autoLoginTitle', { name: title })}
          texts={[t('users.autoLoginText', { name: title })]}
          yes={t('users.autoLoginYes')}
          onYes={() => change({ part: 'auto-login', on: true })}
          onClose={() => setAsking(false)}
        />
      )}
    </BoxedList>
  );
}

/** No package is called so. */
const usual = '(usual)';

function ShellRow({ standing, people }: AccountSectionProps) {
  const t = useText();
  const { person, shell } = standing;
  const change = useChangeUser(person.name);
  const isKnown = shell == null || people.shells.some((one) => one.shell === shell);
  return (
    <PartRow
      title={t('users.shell')}
      text={
        shell === undefined && person.shell.kind === 'elsewhere' ? person.shell.text : t('users.shellHint')
      }
      option="shell"
      at={person.shell.kind === 'unset' ? null : person.shell}
      isElsewhere={person.shell.kind === 'elsewhere'}
      pending={pendingPart(standing, 'shell')}
      end={
        shell !== undefined && (
          <Select
            label={t('users.shell')}
            selected={shell ?? usual}
            choices={[
              { id: usual, label: t('users.usualShell') },
              ...people.shells.map(({ shell: id, isInstalled }) => ({
                id,
                label: isInstalled ? shellName(id) : t('users.shellInstalls', { shell: shellName(id) }),
              })),
              ...(isKnown ? [] : [{ id: shell, label: shellName(shell) }]),
            ]}
            onSelect={(id) => change({ part: 'shell', shell: id === usual ? null : id })}
          />
        )
      }
    />
  );
}
