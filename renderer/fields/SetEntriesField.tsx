/** Named entries: those of a set, and those of a submodule beyond its own options. */
import { Pencil, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Entry } from './Entry.tsx';
import { EntryList, type FocusTarget } from './EntryList.tsx';
import { NameEditor, NewName, nameProblem } from './EntryName.tsx';
import { FieldSlot } from './FieldSlot.tsx';
import styles from './ListField.module.css';
import { NotAdded } from './NotAdded.tsx';
import { renamed, type SetEntries } from './set-value.ts';
import { useKeys } from './use-keys.ts';
import { emptyValue, isInline } from './value-shape.ts';
import { valueWords } from './value-words.ts';

interface SetEntriesFieldProps {
  readonly title: string;
  readonly of: OptionType;
  readonly entries: SetEntries;
  /** Names that no entry may have. */
  readonly taken: readonly string[];
  /** The declared path of an entry. */
  readonly declared: readonly string[] | null;
  readonly onChange: (entries: SetEntries) => void;
}

export function SetEntriesField({ title, of, entries, taken, declared, onChange }: SetEntriesFieldProps) {
  const t = useText();
  const [begun, setBegun] = useState<string | null>(null);
  const isAdding = begun !== null && !entries.some(([name]) => name === begun);
  if (begun !== null && !isAdding) setBegun(null);
  const all: readonly (readonly [string, NixValue | null])[] = isAdding
    ? [...entries, [begun, null]]
    : entries;
  const keys = useKeys(all.map(([name]) => name));
  const focusNext = useRef<FocusTarget | null>(null);
  const names = [...taken, ...all.map(([name]) => name)];

  const remove = (name: string) => {
    const index = entries.findIndex(([other]) => other === name);
    setBegun(null);
    if (index === -1) return;
    focusNext.current = { index: Math.min(index, entries.length - 2), parts: ['remove'] };
    onChange(entries.filter(([other]) => other !== name));
  };
  const rename = (name: string, to: string) => {
    if (name === begun) setBegun(to);
    if (entries.some(([other]) => other === name)) onChange(renamed(entries, name, to));
  };
  const set = (name: string, value: NixValue) =>
    onChange(
      entries.some(([other]) => other === name)
        ? entries.map((entry) => (entry[0] === name ? [name, value] : entry))
        : [...entries, [name, value]],
    );

  return (
    <div className={styles.field}>
      <EntryList
        label={t('field.list.label', { title })}
        keys={keys}
        focusNext={focusNext}
        entry={(index) => {
          const entry = all[index];
          if (entry === undefined) return null;
          const [name, value] = entry;
          return (
            <SetEntry
              title={title}
              name={name}
              value={value}
              of={of}
              isNew={value === null}
              checkName={(next) => nameProblem(t, next, names)}
              declared={declared}
              onSet={(next) => set(name, next)}
              onRename={(to) => rename(name, to)}
              onRemove={() => remove(name)}
            />
          );
        }}
      />
      {!isAdding && <NewName title={title} names={names} onAdd={setBegun} />}
    </div>
  );
}

interface SetEntryProps {
  readonly title: string;
  readonly name: string;
  readonly value: NixValue | null;
  readonly of: OptionType;
  readonly isNew: boolean;
  readonly checkName: (name: string) => string | null;
  readonly declared: readonly string[] | null;
  readonly onSet: (value: NixValue) => void;
  readonly onRename: (to: string) => void;
  readonly onRemove: () => void;
}

function SetEntry({
  title,
  name,
  value,
  of,
  isNew,
  checkName,
  declared,
  onSet,
  onRename,
  onRemove,
}: SetEntryProps) {
  const t = useText();
  const [isRenaming, setRenaming] = useState(false);
  const empty = emptyValue(of);
  const rename = (to: string) => {
    setRenaming(false);
    onRename(to.trim());
  };
  return (
    <Entry
      name={name}
      isNameShown
      isInline={isInline(of, value)}
      summary={value === null ? '' : valueWords(t, value)}
      startsOpen={isNew}
      {...(isRenaming
        ? {
            nameEditor: (
              <NameEditor name={name} check={checkName} onRename={rename} onEnd={() => setRenaming(false)} />
            ),
          }
        : {})}
      actions={
        <>
          <IconButton
            icon={Pencil}
            data-part="rename"
            label={t('field.set.rename', { entry: name })}
            onPress={() => setRenaming(!isRenaming)}
          />
          <IconButton
            icon={X}
            data-part="remove"
            label={t('field.entry.remove', { entry: name })}
            onPress={onRemove}
          />
        </>
      }
    >
      <FieldSlot
        type={of}
        title={t('field.set.entryOf', { title, name })}
        value={value}
        choices={[]}
        option={null}
        declared={declared}
        autoFocus={isNew}
        onCommit={onSet}
      />
      {isNew && <NotAdded empty={empty} onAdd={onSet} />}
    </Entry>
  );
}
