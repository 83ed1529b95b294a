/** A set of anything by name: entries are added, renamed, changed and taken out; no two have the same name. */
import type { FieldProps, TypeOf } from './field.ts';
import { SetEntriesField } from './SetEntriesField.tsx';
import { entriesOf, setOf } from './set-value.ts';

export function SetField({ type, ...props }: FieldProps<TypeOf<'attrsOf'>>) {
  const { value, fallback = null, declared, onCommit } = props;
  return (
    <SetEntriesField
      title={props.title}
      of={type.of}
      entries={entriesOf(value ?? fallback)}
      taken={[]}
      declared={declared === null ? null : [...declared, '<name>']}
      onChange={(entries) => onCommit(setOf(entries))}
    />
  );
}
