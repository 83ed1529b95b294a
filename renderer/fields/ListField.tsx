/** A list of anything: entries are changed in place, moved, taken out, added one by one or many at once. */
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import { useText } from '../i18n/text.tsx';
import { IconButton } from '../ui/Button.tsx';
import { Entry } from './Entry.tsx';
import { EntryList, type FocusTarget } from './EntryList.tsx';
import { FieldSlot } from './FieldSlot.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import styles from './ListField.module.css';
import { NewEntry } from './NewEntry.tsx';
import { NotAdded } from './NotAdded.tsx';
import { nixText } from './nix-text.ts';
import { useKeys } from './use-keys.ts';
import { emptyValue, isInline } from './value-shape.ts';
import { valueWords } from './value-words.ts';

type ListType = TypeOf<'listOf'>;

/** No value is written like this: the place of an entry that is not added yet. */
const newEntry = '';

export function ListField(props: FieldProps<ListType>) {
  const { title, value, fallback = null, onCommit } = props;
  const t = useText();
  const items = itemsOf(value ?? fallback);
  // How many entries there were when a new one was begun: with another number it has been added, or is past.
  const [begunAt, setBegunAt] = useState<number | null>(null);
  const isAdding = begunAt === items.length;
  if (begunAt !== null && !isAdding) setBegunAt(null);
  const keys = useKeys([...items.map(nixText), ...(isAdding ? [newEntry] : [])]);
  const focusNext = useRef<FocusTarget | null>(null);
  const [said, setSaid] = useState('');
  const replace = (next: readonly NixValue[]) => onCommit({ type: 'list', items: next });

  const move = (from: number, by: -1 | 1, part: string) => {
    const to = from + by;
    const moving = items[from];
    const other = items[to];
    if (moving === undefined || other === undefined) return;
    focusNext.current = { index: to, parts: [part, part === 'up' ? 'down' : 'up'] };
    setSaid(t('field.list.moved', { place: to + 1, count: items.length }));
    replace(items.map((item, index) => (index === from ? other : index === to ? moving : item)));
  };
  const remove = (index: number) => {
    focusNext.current = { index: Math.min(index, items.length - 2), parts: ['remove'] };
    replace(items.filter((_, other) => other !== index));
  };

  return (
    <div className={styles.field}>
      <EntryList
        label={t('field.list.label', { title })}
        keys={keys}
        focusNext={focusNext}
        entry={(index) => (
          <ListEntry
            {...props}
            index={index}
            count={items.length}
            item={items[index] ?? null}
            onSet={(next) =>
              replace(
                index < items.length
                  ? items.map((item, other) => (other === index ? next : item))
                  : [...items, next],
              )
            }
            onMove={(by, part) => move(index, by, part)}
            onRemove={() => (index < items.length ? remove(index) : setBegunAt(null))}
          />
        )}
      />
      {!isAdding && (
        <NewEntry
          {...props}
          items={items}
          onAdd={(added) => replace([...items, ...added])}
          onBegin={() => setBegunAt(items.length)}
        />
      )}
      <p role="status" className="visuallyHidden">
        {said}
      </p>
    </div>
  );
}

interface ListEntryProps extends FieldProps<ListType> {
  readonly index: number;
  /** Entries that are in the list; one beyond them is not added yet. */
  readonly count: number;
  readonly item: NixValue | null;
  readonly onSet: (value: NixValue) => void;
  readonly onMove: (by: -1 | 1, part: string) => void;
  readonly onRemove: () => void;
}

function ListEntry({
  type,
  title,
  choices,
  option,
  declared,
  index,
  count,
  item,
  onSet,
  onMove,
  onRemove,
}: ListEntryProps) {
  const t = useText();
  const name = t('field.list.entry', { number: index + 1 });
  const isNew = index >= count;
  const empty = emptyValue(type.of);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || isNew || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    const part = (event.target as HTMLElement).closest('[data-part]')?.getAttribute('data-part');
    onMove(event.key === 'ArrowUp' ? -1 : 1, part ?? 'field');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the controls inside.
    <div onKeyDown={onKeyDown}>
      <Entry
        name={name}
        isNameShown={false}
        isInline={isInline(type.of, item)}
        summary={item === null ? '' : valueWords(t, item)}
        startsOpen={isNew}
        actions={
          <>
            {count > 1 && !isNew && (
              <>
                <IconButton
                  icon={ArrowUp}
                  data-part="up"
                  label={t('field.entry.up', { entry: name })}
                  isDisabled={index === 0}
                  onPress={() => onMove(-1, 'up')}
                />
                <IconButton
                  icon={ArrowDown}
                  data-part="down"
                  label={t('field.entry.down', { entry: name })}
                  isDisabled={index === count - 1}
                  onPress={() => onMove(1, 'down')}
                />
              </>
            )}
            <IconButton
              icon={X}
              data-part="remove"
              label={t('field.entry.remove', { entry: name })}
              // Without its last entry the list would not fit its type.
              isDisabled={type.nonEmpty === true && count === 1 && !isNew}
              onPress={onRemove}
            />
          </>
        }
      >
        <FieldSlot
          type={type.of}
          title={t('field.list.of', { title, number: index + 1 })}
          value={item}
          choices={choices}
          option={option}
          declared={declared === null ? null : [...declared, '*']}
          autoFocus={isNew}
          onCommit={onSet}
        />
        {isNew && <NotAdded empty={empty} onAdd={onSet} />}
      </Entry>
    </div>
  );
}

function itemsOf(value: NixValue | null): readonly NixValue[] {
  return value?.type === 'list' ? value.items : [];
}
