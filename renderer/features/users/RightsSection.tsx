/** Groups, in words where they have some: what a person may do. */
import { useState } from 'react';
import type { Membership, People } from '#shared/api/users.ts';
import { type MessageId, useText } from '../../i18n/text.tsx';
import { BoxedList } from '../../ui/BoxedList.tsx';
import { fileName } from '../../ui/file-name.ts';
import { Switch } from '../../ui/Switch.tsx';
import { QuestionDialog } from './dialogs/QuestionDialog.tsx';
import { PartRow } from './PartRow.tsx';
import { administrators, isLastAdministrator, type PersonStanding, pendingPart } from './person-standing.ts';
import styles from './Users.module.css';
import { useChangeUser } from './use-change-user.ts';

/** Those of them that only few people need stand in the list of other groups unless they are in it. */
const inWords: Readonly<Record<string, readonly [title: MessageId, text: MessageId]>> = {
  wheel: ['users.group.wheel', 'users.group.wheelText'],
  networkmanager: ['users.group.networkmanager', 'users.group.networkmanagerText'],
  scanner: ['users.group.scanner', 'users.group.scannerText'],
  lp: ['users.group.lp', 'users.group.lpText'],
  docker: ['users.group.docker', 'users.group.dockerText'],
  podman: ['users.group.podman', 'users.group.podmanText'],
  libvirtd: ['users.group.libvirtd', 'users.group.libvirtdText'],
  vboxusers: ['users.group.vboxusers', 'users.group.vboxusersText'],
  adbusers: ['users.group.adbusers', 'users.group.adbusersText'],
  wireshark: ['users.group.wireshark', 'users.group.wiresharkText'],
  gamemode: ['users.group.gamemode', 'users.group.gamemodeText'],
  dialout: ['users.group.dialout', 'users.group.dialoutText'],
  video: ['users.group.video', 'users.group.videoText'],
  audio: ['users.group.audio', 'users.group.audioText'],
  input: ['users.group.input', 'users.group.inputText'],
};

interface RightsSectionProps {
  readonly standing: PersonStanding;
  readonly all: readonly PersonStanding[];
  readonly people: People;
}

export function RightsSection({ standing, all, people }: RightsSectionProps) {
  const t = useText();
  const { person, title, groups } = standing;
  const change = useChangeUser(person.name);
  const [isAsking, setAsking] = useState(false);
  const offered = [...new Set([...people.groups, ...person.groups.map(({ group }) => group), ...groups])];
  const known = offered.filter((group) => Object.hasOwn(inWords, group));
  const others = offered.filter((group) => !Object.hasOwn(inWords, group));
  const set = (group: string, member: boolean) => {
    const asks = group === administrators && !member && isLastAdministrator(standing, all);
    if (asks) setAsking(true);
    else change({ part: 'group', group, member });
  };
  const rowOf = (group: string) => (
    <GroupRow
      key={group}
      group={group}
      membership={person.groups.find((one) => one.group === group) ?? null}
      standing={standing}
      onChange={(member) => set(group, member)}
    />
  );
  return (
    <>
      <BoxedList title={t('users.rights', { name: title })}>{known.map(rowOf)}</BoxedList>
      {others.length > 0 && <BoxedList title={t('users.otherGroups')}>{others.map(rowOf)}</BoxedList>}
      {person.computedGroups !== null && (
        <p className={styles.text}>
          {t('users.groupsComputed', {
            file: fileName(person.computedGroups.file),
            line: person.computedGroups.line,
          })}
        </p>
      )}
      {isAsking && (
        <QuestionDialog
          title={t('users.lastAdministratorTitle')}
          texts={[t('users.lastAdministratorText', { name: title })]}
          yes={t('users.lastAdministratorYes')}
          onYes={() => change({ part: 'group', group: administrators, member: false })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

interface GroupRowProps {
  readonly group: string;
  readonly membership: Membership | null;
  readonly standing: PersonStanding;
  readonly onChange: (member: boolean) => void;
}

function GroupRow({ group, membership, standing, onChange }: GroupRowProps) {
  const t = useText();
  const words = inWords[group];
  const title = words === undefined ? group : t(words[0]);
  const isConditional = membership?.isConditional === true;
  return (
    <PartRow
      title={title}
      {...(words === undefined ? {} : { text: t(words[1]), option: group })}
      at={membership}
      isElsewhere={isConditional}
      pending={pendingPart(standing, 'group', group)}
      end={
        <Switch
          label={title}
          isOn={standing.groups.has(group)}
          isDisabled={isConditional}
          onChange={onChange}
        />
      }
    />
  );
}
