import { Minus, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, Group, Input, NumberField } from 'react-aria-components/NumberField';
import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import styles from '../ui/Field.module.css';
import type { FieldProps } from './field.ts';

/** Port numbers, days, megabytes: shown as they are written, without thousands separators. */
const plainDigits = { useGrouping: false, maximumFractionDigits: 0 } as const;

export function IntField({ type, title, value, onCommit }: FieldProps<Extract<OptionType, { kind: 'int' }>>) {
  const t = useText();
  const current = value?.type === 'int' ? Number(value.value) : Number.NaN;
  const [draft, setDraft] = useState(current);
  useEffect(() => setDraft(current), [current]);

  return (
    <NumberField
      aria-label={title}
      value={draft}
      formatOptions={plainDigits}
      {...(type.min === undefined ? {} : { minValue: type.min })}
      {...(type.max === undefined ? {} : { maxValue: type.max })}
      onChange={(next) => {
        setDraft(next);
        if (!Number.isNaN(next) && next !== current) onCommit({ type: 'int', value: String(next) });
      }}
    >
      <Group className={styles.number ?? ''}>
        <Input className={styles.input ?? ''} />
        <Button slot="decrement" className={styles.step ?? ''} aria-label={t('field.decrease', { title })}>
          <Minus aria-hidden size={15} />
        </Button>
        <Button slot="increment" className={styles.step ?? ''} aria-label={t('field.increase', { title })}>
          <Plus aria-hidden size={15} />
        </Button>
      </Group>
    </NumberField>
  );
}
