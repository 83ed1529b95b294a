/** A setting that may have no value at all: “Not set” is one of its choices, and another one than empty. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../i18n/text.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { choiceId, enumChoices, isShort, withPresent } from './EnumField.tsx';
import { FieldSlot } from './FieldSlot.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import styles from './NullableField.module.css';
import { isInline, nixOfEnumValue } from './value-shape.ts';

type NullableType = TypeOf<'nullOr'>;

export function NullableField(props: FieldProps<NullableType>) {
  const { type, value, choices } = props;
  const inner = value === null || value.type === 'null' ? null : value;
  if (type.of.kind === 'bool') return <NullableChoice {...props} values={[true, false]} />;
  if (type.of.kind === 'enum' && type.of.values.length + choices.length <= mostInSelect) {
    return <NullableChoice {...props} values={type.of.values} />;
  }
  if (type.of.kind === 'string' && choices.length > 0 && choices.length <= mostInSelect) {
    return <NullableChoice {...props} values={[]} />;
  }
  return isInline(type.of, inner) ? <ClearableField {...props} /> : <OptionalField {...props} />;
}

/** Longer lists are searched by typing. */
const mostInSelect = 12;

interface NullableChoiceProps extends FieldProps<NullableType> {
  readonly values: TypeOf<'enum'>['values'];
}

function NullableChoice({ title, value, fallback = null, values, choices, onCommit }: NullableChoiceProps) {
  const t = useText();
  const none = { id: 'null', label: t('field.notSet') };
  const selected = choiceId(value ?? fallback) ?? none.id;
  const offered = [none, ...enumChoices(t, { kind: 'enum', values: values.filter(isValue) }, choices)];
  const all = withPresent(offered, selected);
  const onSelect = (id: string) => onCommit(nixOfEnumValue(JSON.parse(id)));
  return isShort(all) ? (
    <Segmented label={title} choices={all} selected={selected} onSelect={onSelect} />
  ) : (
    <Select label={title} choices={all} selected={selected} onSelect={onSelect} />
  );
}

function isValue(value: TypeOf<'enum'>['values'][number]): boolean {
  return value !== null;
}

/** One line: its field says “Not set” while it is empty, and a button takes a value out. */
function ClearableField({ type, value, fallback = null, ...rest }: FieldProps<NullableType>) {
  const t = useText();
  const clear = () => rest.onCommit({ type: 'null' });
  const inner = value?.type === 'null' ? null : value;
  return (
    <div className={styles.value}>
      <FieldSlot
        {...rest}
        type={type.of}
        value={inner}
        fallback={value === null && fallback?.type !== 'null' ? fallback : null}
        onClear={clear}
      />
      {inner !== null && (
        <IconButton icon={X} label={t('field.clear', { title: rest.title })} onPress={clear} />
      )}
    </div>
  );
}

/** More than a line: it opens on request, and is set by the first thing that is entered. */
function OptionalField({ type, value, fallback = null, ...rest }: FieldProps<NullableType>) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const inner = value?.type === 'null' ? null : value;
  if (inner === null && !isOpen) {
    return (
      <div className={styles.none}>
        <span className={styles.notSet}>{t('field.notSet')}</span>
        <Button onPress={() => setOpen(true)}>{t('field.setValue')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.value}>
      <FieldSlot {...rest} type={type.of} value={inner} fallback={fallback} autoFocus={isOpen} />
      <IconButton
        icon={X}
        label={t('field.clear', { title: rest.title })}
        onPress={() => {
          setOpen(false);
          if (inner !== null) rest.onCommit({ type: 'null' });
        }}
      />
    </div>
  );
}
