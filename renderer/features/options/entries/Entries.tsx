/** The named entries of a set: users, web sites, file systems. Each has a page of its own. */
import { EllipsisVertical, Pencil, Plus, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { OptionNode } from '#shared/api/options.ts';
import type { Setting } from '#shared/api/settings.ts';
import { usePending, usePendingActions } from '../../../app/data/pending.ts';
import { optionsRoute, routeAddress } from '../../../app/router/route.ts';
import { pathNames } from '../../../fields/option-path.ts';
import { useText } from '../../../i18n/text.tsx';
import { BoxedList, Row } from '../../../ui/BoxedList.tsx';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { MenuButton } from '../../../ui/MenuButton.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import styles from '../OptionsScreen.module.css';
import { EntryNameDialog } from './EntryNameDialog.tsx';
import { type EntryStanding, entryStandings, takenNames } from './entry-standing.ts';

interface EntriesProps {
  readonly set: Setting;
  readonly nodes: readonly OptionNode[];
}

export function Entries({ set, nodes }: EntriesProps) {
  const t = useText();
  const { changes } = usePending();
  const { add, takeBack } = usePendingActions();
  const [asking, setAsking] = useState<'new' | EntryStanding | null>(null);
  const { option } = set;
  const standings = entryStandings(option, nodes, changes);
  const taken = takenNames(standings);

  return (
    <>
      <BoxedList
        title={t('options.entries')}
        titleEnd={
          <Button icon={Plus} look="quiet" onPress={() => setAsking('new')}>
            {t('options.addEntry')}
          </Button>
        }
      >
        {standings.length === 0 && (
          <Row title={<span className={styles.note}>{t('options.noEntries')}</span>} />
        )}
        {standings.map((standing) => (
          <EntryRow
            key={standing.name}
            option={option}
            standing={standing}
            onRename={() => setAsking(standing)}
            onRemove={() => add({ kind: 'remove-entry', option, name: standing.name })}
            onUndo={() => standing.pending !== null && takeBack(standing.pending)}
          />
        ))}
      </BoxedList>
      {asking === 'new' && (
        <EntryNameDialog
          title={t('options.addTitle', { title: set.title })}
          label={t('options.addName')}
          confirm={t('options.addYes')}
          initial=""
          taken={taken}
          onSave={(name) => add({ kind: 'add-entry', option, name })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking !== null && asking !== 'new' && (
        <EntryNameDialog
          title={t('options.renameTitle', { name: asking.name })}
          label={t('options.renameName')}
          confirm={t('options.renameYes')}
          initial={nameToBe(asking)}
          taken={taken}
          onSave={(to) => add({ kind: 'rename-entry', option, name: asking.name, to })}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}

function nameToBe({ name, pending }: EntryStanding): string {
  return pending?.request.kind === 'rename-entry' ? pending.request.to : name;
}

interface EntryRowProps {
  readonly option: string;
  readonly standing: EntryStanding;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

function EntryRow({ option, standing, onRename, onRemove, onUndo }: EntryRowProps) {
  const t = useText();
  const { name, node, pending } = standing;
  const isGoing = pending?.request.kind === 'remove-entry';
  const label = t('options.moreEntry', { name });
  return (
    <Row
      title={name}
      subtitle={t('options.countSetLabel', { count: node?.set ?? 0 })}
      href={routeAddress(optionsRoute([...pathNames(option), name]))}
      end={
        <>
          <EntryTag standing={standing} />
          <MenuButton
            label={label}
            button={<IconButton icon={EllipsisVertical} label={label} />}
            actions={[
              { id: 'undo', label: t('options.undoEntry'), icon: Undo2, isDisabled: pending === null },
              { id: 'rename', label: t('options.renameEntry'), icon: Pencil, isDisabled: isGoing },
              { id: 'remove', label: t('options.removeEntry'), icon: Trash2, isDisabled: isGoing },
            ]}
            onAction={(id) => {
              if (id === 'undo') onUndo();
              if (id === 'rename') onRename();
              if (id === 'remove') onRemove();
            }}
          />
        </>
      }
      chevron
    />
  );
}

function EntryTag({ standing: { pending } }: { readonly standing: EntryStanding }) {
  const t = useText();
  switch (pending?.request.kind) {
    case 'add-entry':
      return <Tag tone="good">{t('options.willAdd')}</Tag>;
    case 'remove-entry':
      return <Tag tone="bad">{t('options.willRemove')}</Tag>;
    case 'rename-entry':
      return <Tag>{t('options.willRename', { to: pending.request.to })}</Tag>;
    default:
      return null;
  }
}
