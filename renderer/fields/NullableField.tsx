/** A setting that may have no value at all: “Not set” is one of its choices. */
import { useState } from 'react';
import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { enumChoices } from './EnumField.tsx';
import type { FieldProps } from './field.ts';
import styles from './NullableField.module.css';
import { fieldFor } from './registry.ts';

type NullableType = Extract<OptionType, { kind: 'nullOr' }>;

/** No value of an enum is called like this: Nix would not print it. */
const notSet = ' ';

export function NullableField(props: FieldProps<NullableType>) {
  const { type, title, value, choices, onCommit } = props;
  const t = useText();
  const current = value === null || value.type === 'null' ? null : value;
  const none = { id: notSet, label: t('field.notSet') };

  if (type.of.kind === 'bool') {
    return (
      <Select
        label={title}
        choices={[none, { id: 'true', label: t('field.on') }, { id: 'false', label: t('field.off') }]}
        selected={current?.type === 'bool' ? String(current.value) : notSet}
        onSelect={(id) => onCommit(id === notSet ? { type: 'null' } : { type: 'bool', value: id === 'true' })}
      />
    );
  }
  if (type.of.kind === 'enum' || (type.of.kind === 'string' && choices.length > 0)) {
    const values = type.of.kind === 'enum' ? type.of : { kind: 'enum' as const, values: [] };
    return (
      <Select
        label={title}
        choices={[none, ...enumChoices(values, choices)]}
        selected={current?.type === 'string' ? current.value : notSet}
        onSelect={(id) => onCommit(id === notSet ? { type: 'null' } : { type: 'string', value: id })}
      />
    );
  }
  return <OptionalField {...props} value={current} />;
}

function OptionalField({ type, title, value, choices, onCommit }: FieldProps<NullableType>) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const field = fieldFor(type.of, value);
  if (field === null) return null;
  if (value === null && !isOpen) {
    return (
      <div className={styles.none}>
        <span className={styles.notSet}>{t('field.notSet')}</span>
        <Button onPress={() => setOpen(true)}>{t('field.setValue')}</Button>
      </div>
    );
  }
  const Inner = field.component;
  return (
    <div className={styles.value}>
      <Inner type={type.of} title={title} value={value} choices={choices} onCommit={onCommit} />
      <Button
        look="quiet"
        onPress={() => {
          setOpen(false);
          if (value !== null) onCommit({ type: 'null' });
        }}
      >
        {t('field.clear')}
      </Button>
    </div>
  );
}
