import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { Select } from '../ui/Select.tsx';
import type { FieldProps } from './field.ts';

type EnumType = Extract<OptionType, { kind: 'enum' }>;

export function EnumField({ type, title, value, choices, onCommit }: FieldProps<EnumType>) {
  const t = useText();
  return (
    <Select
      label={title}
      choices={enumChoices(type, choices)}
      selected={value?.type === 'string' ? value.value : null}
      placeholder={t('field.notSet')}
      onSelect={(id) => onCommit({ type: 'string', value: id })}
    />
  );
}

/** Labelled values in their order, then those without a label as they are. */
export function enumChoices(
  type: EnumType,
  labels: FieldProps['choices'],
): readonly { readonly id: string; readonly label: string }[] {
  const labelled = labels.map(({ value, label }) => ({ id: value, label }));
  const rest = type.values.filter((value) => !labels.some((label) => label.value === value));
  return [...labelled, ...rest.map((value) => ({ id: value, label: value }))];
}
