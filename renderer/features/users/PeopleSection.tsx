/** Everybody who uses the computer, on the page of settings about users, with the way to add somebody. */
import { UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import type { People } from '#shared/api/users.ts';
import { useCall } from '../../app/data/call.ts';
import { usePending, usePendingActions } from '../../app/data/pending.ts';
import { routeAddress } from '../../app/router/route.ts';
import { shellName } from '../../i18n/shell-names.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { fileName } from '../../ui/file-name.ts';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { PersonDialog } from './dialogs/PersonDialog.tsx';
import { PersonPicture } from './PersonPicture.tsx';
import { Place } from './Place.tsx';
import {
  administrators,
  type Newcomer,
  newcomersIn,
  type PersonStanding,
  personStandings,
} from './person-standing.ts';
import styles from './Users.module.css';

/** At the computer people change networks themselves; everything else is given one by one. */
const usualGroups: readonly string[] = ['networkmanager'];

export function PeopleSection() {
  const t = useText();
  const { data, error, refetch } = useCall('users.list', {});
  if (error !== null) return <LoadProblem failure={error} onAgain={() => void refetch()} />;
  return data === undefined ? <Skeleton rows={2} /> : <PeopleList people={data} title={t('users.people')} />;
}

function PeopleList({ people, title }: { readonly people: People; readonly title: string }) {
  const t = useText();
  const { changes } = usePending();
  const actions = usePendingActions();
  /** The account that is described, null for none, `new` for one more. */
  const [described, setDescribed] = useState<Newcomer | 'new' | null>(null);
  const standings = personStandings(people, changes);
  const newcomers = newcomersIn(changes);
  const current = described === null || described === 'new' ? null : described;
  const taken = new Set(
    [...people.taken, ...newcomers.map(({ account }) => account.user)].filter(
      (name) => name !== current?.account.user,
    ),
  );
  const isEmpty = standings.length === 0 && newcomers.length === 0;
  const addButton = (
    <Button icon={UserPlus} onPress={() => setDescribed('new')}>
      {t('users.add')}
    </Button>
  );

  return (
    <>
      {isEmpty ? (
        <EmptyState icon={Users} title={t('users.none')} action={addButton}>
          {t('users.noneText')}
        </EmptyState>
      ) : (
        <BoxedList title={title} titleEnd={addButton}>
          {standings.map((standing) => (
            <PersonRow key={standing.person.name} standing={standing} onUndo={actions.takeBack} />
          ))}
          {newcomers.map((newcomer) => (
            <NewcomerRow
              key={newcomer.account.user}
              newcomer={newcomer}
              onChange={() => setDescribed(newcomer)}
              onUndo={() => actions.takeBack(newcomer.change)}
            />
          ))}
        </BoxedList>
      )}
      {people.computed.map(({ file, line }) => (
        <p key={`${file}:${line}`} className={styles.text}>
          {t('users.computed', { file: fileName(file), line })}
        </p>
      ))}
      {described !== null && (
        <PersonDialog
          initial={current?.account ?? null}
          taken={taken}
          usualGroups={usualGroups.filter((group) => people.groups.includes(group))}
          onSave={(account) => {
            // Another name is another account: the one that was described before is not wanted.
            if (current !== null && current.account.user !== account.user) actions.takeBack(current.change);
            actions.add({ ...account, kind: 'add-user' });
          }}
          onClose={() => setDescribed(null)}
        />
      )}
    </>
  );
}

interface PersonRowProps {
  readonly standing: PersonStanding;
  readonly onUndo: (change: NonNullable<PersonStanding['removal']>) => void;
}

function PersonRow({ standing, onUndo }: PersonRowProps) {
  const t = useText();
  const { person, title, groups, shell, removal, pending } = standing;
  return (
    <Row
      start={<PersonPicture name={title} />}
      title={
        <span className={styles.titleLine}>
          {title}
          {groups.has(administrators) && <Tag tone="neutral">{t('users.administrator')}</Tag>}
          {removal !== null && <Tag>{t('users.willBeRemoved')}</Tag>}
          {removal === null && pending.length > 0 && <Tag>{t('users.willChange')}</Tag>}
        </span>
      }
      subtitle={
        <>
          <span className={styles.text}>
            {t(groups.has(administrators) ? 'users.isAdministrator' : 'users.isStandard')}
          </span>
          <span className={styles.facts}>
            <span>{person.name}</span>
            {shell !== undefined && <span>{shell === null ? t('users.usualShell') : shellName(shell)}</span>}
            <Place at={person} />
          </span>
        </>
      }
      {...(removal === null
        ? { href: routeAddress({ page: 'person', id: person.name }), chevron: true }
        : { end: <Button onPress={() => onUndo(removal)}>{t('users.undo')}</Button> })}
    />
  );
}

interface NewcomerRowProps {
  readonly newcomer: Newcomer;
  readonly onChange: () => void;
  readonly onUndo: () => void;
}

function NewcomerRow({ newcomer: { account }, onChange, onUndo }: NewcomerRowProps) {
  const t = useText();
  const isAdministrator = account.groups.includes(administrators);
  const title = account.fullName || account.user;
  return (
    <Row
      start={<PersonPicture name={title} />}
      title={
        <span className={styles.titleLine}>
          {title}
          {isAdministrator && <Tag tone="neutral">{t('users.administrator')}</Tag>}
          <Tag>{t('users.willBeAdded')}</Tag>
        </span>
      }
      subtitle={
        <>
          <span className={styles.text}>
            {t(isAdministrator ? 'users.isAdministrator' : 'users.isStandard')}
          </span>
          <span className={styles.facts}>{account.user}</span>
        </>
      }
      end={
        <>
          <Button onPress={onChange}>{t('users.edit')}</Button>
          <Button look="quiet" onPress={onUndo}>
            {t('users.undo')}
          </Button>
        </>
      }
    />
  );
}
