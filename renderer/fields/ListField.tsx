/** A list of short values, one a line: each can be taken out, and a new one typed in. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import fieldStyles from '../ui/Field.module.css';
import { Select } from '../ui/Select.tsx';
import { enumChoices } from './EnumField.tsx';
import type { FieldProps } from './field.ts';
import styles from './ListField.module.css';

type ListType = Extract<OptionType, { kind: 'listOf' }>;

export function ListField({ type, title, value, choices, onCommit }: FieldProps<ListType>) {
  const t = useText();
  const items = value?.type === 'list' ? value.items : [];
  const replace = (next: readonly NixValue[]) => onCommit({ type: 'list', items: next });
  const label = (item: NixValue): string => {
    const text = itemText(item);
    return choices.find((choice) => choice.value === text)?.label ?? text;
  };
  const add = (text: string) => {
    const item = parseItem(type.of, text.trim());
    if (item !== null && !items.some((other) => itemText(other) === itemText(item)))
      replace([...items, item]);
  };
  const offered = offeredChoices(type.of, choices).filter(
    ({ id }) => !items.some((item) => itemText(item) === id),
  );

  return (
    <div className={styles.field}>
      {items.length > 0 && (
        <ul className={styles.items} aria-label={title}>
          {items.map((item) => (
            <li key={itemText(item)} className={styles.item}>
              <span className={styles.text}>{label(item)}</span>
              <IconButton
                icon={X}
                label={t('field.listRemove', { entry: label(item) })}
                onPress={() => replace(items.filter((other) => other !== item))}
              />
            </li>
          ))}
        </ul>
      )}
      {offered.length > 0 ? (
        <Select
          label={t('field.listAdd', { title })}
          placeholder={t('field.listAddButton')}
          choices={offered}
          selected={null}
          onSelect={add}
        />
      ) : (
        <NewItem title={title} type={type.of} onAdd={add} />
      )}
    </div>
  );
}

interface NewItemProps {
  readonly title: string;
  readonly type: OptionType;
  readonly onAdd: (text: string) => void;
}

function NewItem({ title, type, onAdd }: NewItemProps) {
  const t = useText();
  const [draft, setDraft] = useState('');
  const isWrong = draft.trim() !== '' && parseItem(type, draft.trim()) === null;
  const add = () => {
    if (draft.trim() === '' || isWrong) return;
    onAdd(draft);
    setDraft('');
  };
  return (
    <div className={styles.add}>
      <TextField
        aria-label={t('field.listAdd', { title })}
        className={fieldStyles.field ?? ''}
        value={draft}
        onChange={setDraft}
        isInvalid={isWrong}
      >
        <Input
          className={fieldStyles.input ?? ''}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={(event) => event.key === 'Enter' && add()}
        />
        {isWrong && (
          <span role="alert" className={fieldStyles.error}>
            {t('field.wholeNumber')}
          </span>
        )}
      </TextField>
      <Button icon={Plus} onPress={add} isDisabled={draft.trim() === '' || isWrong}>
        {t('field.listAddButton')}
      </Button>
    </div>
  );
}

function offeredChoices(type: OptionType, choices: FieldProps['choices']) {
  if (type.kind === 'enum') return enumChoices(type, choices);
  return choices.map(({ value, label }) => ({ id: value, label }));
}

function itemText(item: NixValue): string {
  if (item.type === 'string' || item.type === 'int') return item.value;
  return item.type === 'path' ? item.text : '';
}

/** Null where the text is no value of the type. */
function parseItem(type: OptionType, text: string): NixValue | null {
  if (type.kind === 'int') return /^-?\d{1,18}$/.test(text) ? { type: 'int', value: text } : null;
  return { type: 'string', value: text };
}
