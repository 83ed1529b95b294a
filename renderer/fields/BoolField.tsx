import type { OptionType } from '#shared/options/option-type.ts';
import { Switch } from '../ui/Switch.tsx';
import type { FieldProps } from './field.ts';

export function BoolField({ title, value, onCommit }: FieldProps<Extract<OptionType, { kind: 'bool' }>>) {
  return (
    <Switch
      label={title}
      isOn={value?.type === 'bool' && value.value}
      onChange={(isOn) => onCommit({ type: 'bool', value: isOn })}
    />
  );
}
