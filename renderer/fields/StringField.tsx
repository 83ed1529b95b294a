import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps } from './field.ts';

type StringType = Extract<OptionType, { kind: 'string' }>;

/** A free text; with choices (time zones, languages) a list, and the present value is always in it. */
export function StringField({ type, title, value, choices, onCommit }: FieldProps<StringType>) {
  const t = useText();
  const text = value?.type === 'string' ? value.value : '';
  if (choices.length > 0) {
    const known = choices.map((choice) => ({ id: choice.value, label: choice.label }));
    const isKnown = text === '' || known.some((choice) => choice.id === text);
    return (
      <Select
        label={title}
        choices={isKnown ? known : [{ id: text, label: text }, ...known]}
        selected={text === '' ? null : text}
        placeholder={t('field.notSet')}
        onSelect={(id) => onCommit({ type: 'string', value: id })}
      />
    );
  }
  return (
    <TextField
      label={title}
      value={text}
      placeholder={t('field.notSet')}
      isMultiline={type.multiline ?? false}
      onCommit={(next) => onCommit({ type: 'string', value: next })}
    />
  );
}
