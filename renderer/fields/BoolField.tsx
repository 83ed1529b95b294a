import { Switch } from '../ui/Switch.tsx';
import type { FieldProps, TypeOf } from './field.ts';

export function BoolField({ title, value, fallback = null, onCommit }: FieldProps<TypeOf<'bool'>>) {
  const shown = value ?? fallback;
  return (
    <Switch
      label={title}
      isOn={shown?.type === 'bool' && shown.value}
      onChange={(isOn) => onCommit({ type: 'bool', value: isOn })}
    />
  );
}
