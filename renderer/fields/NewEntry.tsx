/** Where a list grows: a line to type or paste into, a choice of what exists, or an entry to fill in. */
import { Plus } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { Input, TextField } from 'react-aria-components/TextField';
import type { NixValue } from '#shared/api/intent.ts';
import type { OptionType } from '#shared/options/option-type.ts';
import { type Translate, useText } from '../i18n/text.tsx';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import styles from '../ui/Field.module.css';
import { Problem } from '../ui/TextField.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { choiceId, enumChoices } from './EnumField.tsx';
import { decimalNumber } from './FloatField.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { wholeNumber } from './IntField.tsx';
import lists from './ListField.module.css';
import { sameValue } from './nix-text.ts';
import { PackagePicker } from './PackageField.tsx';
import { pathValue } from './PathField.tsx';
import { problemOf, problemWords } from './problem-words.ts';
import { mostShown, useSuggestionItems, useSuggestions } from './use-suggestions.ts';
import { nixOfEnumValue } from './value-shape.ts';

interface NewEntryProps extends FieldProps<TypeOf<'listOf'>> {
  readonly items: readonly NixValue[];
  readonly onAdd: (values: readonly NixValue[]) => void;
  /** For entries that are more than a line. */
  readonly onBegin: () => void;
}

export function NewEntry(props: NewEntryProps) {
  const { type, title, items, onAdd, onBegin } = props;
  const t = useText();
  const label = t('field.list.add', { title });
  const addOnce = (value: NixValue) => {
    if (!items.some((item) => sameValue(item, value))) onAdd([value]);
  };
  switch (type.of.kind) {
    case 'package':
      return (
        <div className={lists.add}>
          <PackagePicker label={label} value="" isForMore onPick={addOnce} />
        </div>
      );
    case 'enum':
      return <NewChoice {...props} of={type.of} label={label} onPick={addOnce} />;
    case 'string':
      if (type.of.secret || type.of.multiline) break;
      return <NewText {...props} label={label} onPick={addOnce} />;
    case 'int':
    case 'float':
    case 'path':
      return <NewLine label={label} type={type.of} onAdd={onAdd} />;
  }
  return (
    <div>
      <Button icon={Plus} onPress={onBegin}>
        {t('field.list.addNew')}
      </Button>
    </div>
  );
}

interface PickProps extends NewEntryProps {
  readonly label: string;
  readonly onPick: (value: NixValue) => void;
}

/** Only what is not in the list yet. */
function NewChoice({ of, label, choices, items, onPick }: PickProps & { readonly of: TypeOf<'enum'> }) {
  const t = useText();
  const present = items.map(choiceId);
  const offered = enumChoices(t, of, choices).filter(({ id }) => !present.includes(id));
  if (offered.length === 0) return null;
  return (
    <div className={lists.add}>
      <ComboBox
        label={label}
        value=""
        placeholder={t('field.list.addNew')}
        itemsFor={(text) => offered.filter((each) => each.label.toLowerCase().includes(text.toLowerCase()))}
        note={(text, count) => (count === 0 ? t('field.combo.nothing', { text }) : null)}
        takesOwnText={false}
        isForMore
        onCommit={(id) => onPick(nixOfEnumValue(JSON.parse(id)))}
      />
    </div>
  );
}

function NewText({ type, label, choices, option, items, onAdd, onPick }: PickProps) {
  const t = useText();
  const suggestions = useSuggestions(option, choices);
  const itemsFor = useSuggestionItems(suggestions);
  if (suggestions.length === 0) return <NewLine label={label} type={type.of} onAdd={onAdd} />;
  const isPresent = (text: string) => items.some((item) => item.type === 'string' && item.value === text);
  return (
    <div className={lists.add}>
      <ComboBox
        label={label}
        value=""
        placeholder={t('field.list.addNew')}
        itemsFor={(text) => itemsFor(text).filter(({ id }) => !isPresent(id))}
        takesOwnText
        check={(text) => {
          if (isPresent(text)) return t('field.list.present', { entry: text });
          return text === '' ? null : problemOf(t, type.of, { type: 'string', value: text });
        }}
        note={(_, shown) => (shown === mostShown ? t('field.combo.more') : null)}
        isForMore
        onCommit={(text) => text !== '' && onPick({ type: 'string', value: text })}
      />
    </div>
  );
}

interface NewLineProps {
  readonly label: string;
  readonly type: OptionType;
  readonly onAdd: (values: readonly NixValue[]) => void;
}

function NewLine({ label, type, onAdd }: NewLineProps) {
  const t = useText();
  const [pasteProblem, setPasteProblem] = useState<string | null>(null);
  const draft = useDraft({
    shown: '',
    isForMore: true,
    check: (text) => (text.trim() === '' ? null : lineProblem(t, type, text)),
    onCommit: (text) => {
      const value = lineValue(type, text.trim());
      if (value !== null && text.trim() !== '') onAdd([value]);
    },
  });
  const problem = draft.problem ?? pasteProblem;
  const onPaste = (event: ClipboardEvent) => {
    const lines = pastedLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    const wrong = lines.find((line) => lineProblem(t, type, line) !== null);
    if (wrong === undefined)
      onAdd(lines.map((line) => lineValue(type, line)).filter((value) => value !== null));
    else setPasteProblem(t('field.list.pasted', { line: wrong, why: lineProblem(t, type, wrong) ?? '' }));
  };

  return (
    <div className={lists.add}>
      <TextField
        aria-label={label}
        className={styles.field ?? ''}
        value={draft.text}
        onChange={(text) => {
          setPasteProblem(null);
          draft.setText(text);
        }}
        onBlur={draft.finish}
        isInvalid={problem !== null}
      >
        <Input
          className={styles.input ?? ''}
          placeholder={t('field.list.addHint')}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={draft.onKeyDown}
          onPaste={onPaste}
        />
        <Problem>{problem}</Problem>
      </TextField>
      <Button icon={Plus} onPress={draft.finish} isDisabled={draft.text.trim() === '' || problem !== null}>
        {t('field.list.addButton')}
      </Button>
    </div>
  );
}

function pastedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function lineProblem(t: Translate, type: OptionType, text: string): string | null {
  const value = lineValue(type, text.trim());
  return value === null ? problemWords(t, type, null) : problemOf(t, type, value);
}

/** Null where the line is no value of the type. */
function lineValue(type: OptionType, text: string): NixValue | null {
  switch (type.kind) {
    case 'int': {
      const digits = wholeNumber(text);
      return digits === null ? null : { type: 'int', value: digits };
    }
    case 'float': {
      const number = decimalNumber(text);
      return number === null ? null : { type: 'float', value: number };
    }
    case 'path':
      return pathValue(text);
    default:
      return { type: 'string', value: text };
  }
}
