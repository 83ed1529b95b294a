/** A list of which the usual entries are ticked; anything else can be added by name. */
import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import type { NixValue } from '#shared/api/intent.ts';
import { textOf } from '#shared/options/value-test.ts';
import type { FieldProps } from '../../../fields/field.ts';
import { fieldFor } from '../../../fields/registry.ts';
import { useText } from '../../../i18n/text.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { withItem, withoutItem } from './ticked.ts';
import styles from './widgets.module.css';

export function TicksField(props: FieldProps) {
  const { type, title, value, choices, onCommit } = props;
  const t = useText();
  const items = value?.type === 'list' ? value.items : [];
  const names = choices.map((choice) => choice.value);
  const ticked = items.flatMap((item) => textOf(item) ?? []).filter((name) => names.includes(name));
  const others = items.filter((item) => !names.includes(textOf(item) ?? ''));
  const replace = (next: readonly NixValue[]) => onCommit({ type: 'list', items: next });
  const listType = type.kind === 'nullOr' ? type.of : type;
  const isOfPackages = listType.kind === 'listOf' && listType.of.kind === 'package';

  const change = (next: readonly string[]) => {
    const added = next.find((name) => !ticked.includes(name));
    const removed = ticked.find((name) => !next.includes(name));
    if (added !== undefined) replace(withItem(items, added, names, isOfPackages));
    if (removed !== undefined) replace(withoutItem(items, removed));
  };
  const Others = fieldFor(listType, { type: 'list', items: others })?.component;

  return (
    <div className={styles.field}>
      <CheckboxGroup aria-label={title} className={styles.ticks ?? ''} value={ticked} onChange={change}>
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} className={styles.tick ?? ''}>
            <span className={styles.box}>
              <Check aria-hidden size={14} strokeWidth={3} />
            </span>
            <span className={styles.words}>
              <span className={styles.tickTitle}>
                {choice.label}
                {choice.isUnfree === true && <Tag tone="warn">{t('widget.ticks.unfree')}</Tag>}
              </span>
              {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {Others !== undefined && (
        <div className={styles.others}>
          <p className={styles.label}>{t('widget.ticks.others')}</p>
          <Others
            {...props}
            type={listType}
            title={t('widget.ticks.othersOf', { title })}
            value={{ type: 'list', items: others }}
            fallback={null}
            choices={[]}
            onCommit={(next) => {
              if (next.type !== 'list') return;
              replace([...items.filter((item) => !others.includes(item)), ...next.items]);
            }}
          />
        </div>
      )}
    </div>
  );
}
