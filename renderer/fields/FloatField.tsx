import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps } from './field.ts';

export function FloatField({ title, value, onCommit }: FieldProps<Extract<OptionType, { kind: 'float' }>>) {
  const t = useText();
  const shown = value?.type === 'float' || value?.type === 'int' ? String(value.value) : '';
  return (
    <TextField
      label={title}
      value={shown}
      check={(text) => (/^-?\d+(\.\d+)?$/.test(text.trim()) || text === shown ? null : t('field.number'))}
      onCommit={(text) => onCommit({ type: 'float', value: Number(text) })}
    />
  );
}
