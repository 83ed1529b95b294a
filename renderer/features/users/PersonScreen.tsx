/** One person: the account, what they may do, how they sign in. */
import { UserX } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../app/data/call.ts';
import { usePending, usePendingActions } from '../../app/data/pending.ts';
import { routeAddress } from '../../app/router/route.ts';
import { navigate } from '../../app/router/use-route.ts';
import { Page } from '../../app/shell/Page.tsx';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadProblem } from '../../ui/LoadProblem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AccountSection } from './AccountSection.tsx';
import { QuestionDialog } from './dialogs/QuestionDialog.tsx';
import { PersonPicture } from './PersonPicture.tsx';
import { Place } from './Place.tsx';
import { isLastAdministrator, type PersonStanding, personStandings } from './person-standing.ts';
import { RightsSection } from './RightsSection.tsx';
import { SigningInSection } from './SigningInSection.tsx';
import styles from './Users.module.css';

const peopleAddress = routeAddress({ page: 'settings-page', id: 'users', option: null });

export function PersonScreen({ id }: { readonly id: string }) {
  const t = useText();
  const { data, error, refetch } = useCall('users.list', {});
  const { changes } = usePending();
  const standings = data === undefined ? [] : personStandings(data, changes);
  const standing = standings.find(({ person, removal }) => person.name === id && removal === null);
  return (
    <Page
      title={standing?.title ?? id}
      back={{ label: t('users.backToPeople'), href: peopleAddress }}
      {...(standing === undefined
        ? {}
        : {
            start: <PersonPicture name={standing.title} isLarge />,
            subtitle: (
              <span className={styles.facts}>
                <NixWord>{`users.users.${id}`}</NixWord>
                <Place at={standing.person} />
              </span>
            ),
          })}
    >
      {error !== null && <LoadProblem failure={error} onAgain={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton />}
      {data !== undefined && standing === undefined && (
        <EmptyState
          icon={UserX}
          title={t('users.unknown')}
          action={<ButtonLink href={peopleAddress}>{t('users.allPeople')}</ButtonLink>}
        >
          {t('users.unknownText')}
        </EmptyState>
      )}
      {data !== undefined && standing !== undefined && (
        <div className={styles.page}>
          <AccountSection standing={standing} people={data} />
          <RightsSection standing={standing} all={standings} people={data} />
          <SigningInSection standing={standing} people={data} />
          <RemoveSection standing={standing} all={standings} />
        </div>
      )}
    </Page>
  );
}

interface RemoveSectionProps {
  readonly standing: PersonStanding;
  readonly all: readonly PersonStanding[];
}

function RemoveSection({ standing, all }: RemoveSectionProps) {
  const t = useText();
  const actions = usePendingActions();
  const [isAsking, setAsking] = useState(false);
  const { title: name, person } = standing;
  const facts = { name, home: person.home };
  return (
    <BoxedList label={t('users.removeRow')}>
      <Row
        title={t('users.removeRow')}
        subtitle={t('users.removeRowText', facts)}
        end={
          <Button look="danger" icon={UserX} onPress={() => setAsking(true)}>
            {t('users.remove')}
          </Button>
        }
      />
      {isAsking && (
        <QuestionDialog
          isDangerous
          title={t('users.removeTitle', facts)}
          texts={[
            t('users.removeText', facts),
            ...(isLastAdministrator(standing, all) ? [t('users.lastAdministratorText', facts)] : []),
          ]}
          yes={t('users.removeYes')}
          onYes={() => {
            actions.add({ kind: 'remove-user', user: person.name });
            navigate({ page: 'settings-page', id: 'users', option: null });
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </BoxedList>
  );
}
