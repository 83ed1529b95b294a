/**
 * A value of one of several kinds: which, and then the field of that kind. Choosing another kind records
 * nothing; what was typed for the first waits there until a value of the other is finished.
 */
import { useState } from 'react';
import type { NixValue } from '#shared/api/intent.ts';
import type { EnumValue, OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Alternatives.module.css';
import { isShort } from './EnumField.tsx';
import { FieldSlot } from './FieldSlot.tsx';
import type { FieldProps } from './field.ts';
import { hasShape, isInline, nixOfEnumValue } from './value-shape.ts';

export interface Alternative {
  readonly label: string;
  readonly type: OptionType;
}

interface AlternativesProps extends Omit<FieldProps, 'type'> {
  readonly alternatives: readonly Alternative[];
  /** The place of the kind that the value is of. */
  readonly current: number;
}

export function Alternatives({ alternatives, current, ...props }: AlternativesProps) {
  const t = useText();
  const { title, value, fallback = null, onCommit } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const [visited, setVisited] = useState<readonly number[]>([]);
  const shown = chosen ?? current;
  const mounted = [...new Set([...visited, shown])];
  const label = t('field.kind.choose', { title });
  const choices = alternatives.map((each, index) => ({ id: String(index), label: each.label }));

  const choose = (id: string) => {
    const next = Number(id);
    const only = onlyValue(alternatives[next]?.type);
    setVisited(mounted);
    setChosen(next);
    if (only !== undefined) onCommit(nixOfEnumValue(only));
  };
  const commit = (next: NixValue) => {
    setChosen(null);
    setVisited([]);
    onCommit(next);
  };

  return (
    <div className={styles.field}>
      {isShort(choices) ? (
        <Segmented label={label} choices={choices} selected={String(shown)} onSelect={choose} />
      ) : (
        <Select label={label} choices={choices} selected={String(shown)} onSelect={choose} />
      )}
      {mounted.map((index) => {
        const type = alternatives[index]?.type;
        if (type === undefined || onlyValue(type) !== undefined) return null;
        const own = index === current && hasShape(type, value) ? value : null;
        return (
          <div
            key={index}
            hidden={index !== shown}
            className={isInline(type, own) ? styles.inline : styles.block}
          >
            <FieldSlot
              {...props}
              type={type.kind === 'bool' ? onOrOff : type}
              value={own}
              fallback={value === null && hasShape(type, fallback) ? fallback : null}
              autoFocus={chosen === index}
              onCommit={commit}
            />
          </div>
        );
      })}
    </div>
  );
}

/** A switch is either on or off: it could not say that this kind has no value yet. */
const onOrOff: OptionType = { kind: 'enum', values: [true, false] };

/** The value of a kind that has just one: it is chosen with its kind. */
function onlyValue(type: OptionType | undefined): EnumValue | undefined {
  return type?.kind === 'enum' && type.values.length === 1 ? type.values[0] : undefined;
}
