/** One of a few values: side by side where they are few and short, in a list that can be searched where many. */
import type { EnumValue } from '#shared/options/option-type.ts';
import { type Translate, useText } from '../i18n/text.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import type { ComboItem } from '../ui/use-combo.ts';
import type { FieldProps, TypeOf } from './field.ts';
import { enumValueOf, nixOfEnumValue } from './value-shape.ts';

interface EnumChoice {
  /** The value as JSON: `"1"` and `1` are two values. */
  readonly id: string;
  readonly label: string;
}

export function EnumField({
  type,
  title,
  value,
  fallback = null,
  choices: labels,
  autoFocus,
  onCommit,
  onClear,
}: FieldProps<TypeOf<'enum'>>) {
  const t = useText();
  const selected = choiceId(value);
  const choices = withPresent(enumChoices(t, type, labels), selected);
  const shown = selected ?? choiceId(fallback);
  const select = (id: string) => onCommit(nixOfEnumValue(JSON.parse(id) as EnumValue));

  if (isShort(choices)) {
    return (
      <Segmented label={title} choices={choices} selected={shown} autoFocus={autoFocus} onSelect={select} />
    );
  }
  const placeholder = choices.find(({ id }) => id === shown)?.label ?? t('field.notSet');
  if (choices.length <= mostInSelect) {
    return (
      <Select
        label={title}
        choices={choices}
        selected={selected}
        placeholder={placeholder}
        onSelect={select}
      />
    );
  }
  return (
    <ComboBox
      label={title}
      value={choices.find(({ id }) => id === selected)?.label ?? ''}
      placeholder={placeholder}
      itemsFor={(text) => choices.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))}
      note={(text, count) => (count === 0 ? t('field.combo.nothing', { text }) : null)}
      takesOwnText={false}
      onClear={onClear}
      autoFocus={autoFocus}
      onCommit={select}
    />
  );
}

const mostInSelect = 12;

/** Four at most, and as wide together as a row has room for them on a phone. */
export function isShort(choices: readonly ComboItem[]): boolean {
  const letters = choices.reduce((sum, { label }) => sum + label.length + 4, 0);
  return choices.length <= 4 && letters <= 32;
}

/** Labelled values in their order, then those without a label as they are. */
export function enumChoices(
  t: Translate,
  { values }: TypeOf<'enum'>,
  labels: FieldProps['choices'],
): readonly EnumChoice[] {
  const labelled = labels.map(({ value, label }) => ({ id: idOfText(values, value), label }));
  const rest = values
    .map((value) => ({ id: JSON.stringify(value), label: enumLabel(t, value) }))
    .filter(({ id }) => !labelled.some((other) => other.id === id));
  return [...labelled, ...rest];
}

/** Labels name a value by its text, also a number. */
function idOfText(values: readonly EnumValue[], text: string): string {
  return JSON.stringify(values.find((value) => String(value) === text) ?? text);
}

export function choiceId(value: FieldProps['value']): string | null {
  const chosen = value === null ? undefined : enumValueOf(value);
  return chosen === undefined ? null : JSON.stringify(chosen);
}

/** What the files say stays visible, also where the option does not offer it (any more). */
export function withPresent(choices: readonly EnumChoice[], id: string | null): readonly EnumChoice[] {
  if (id === null || choices.some((choice) => choice.id === id)) return choices;
  return [{ id, label: String(JSON.parse(id)) }, ...choices];
}

function enumLabel(t: Translate, value: EnumValue): string {
  if (value === null) return t('field.kind.nothing');
  if (typeof value === 'boolean') return t(value ? 'field.on' : 'field.off');
  return value === '' ? t('field.value.emptyText') : String(value);
}
