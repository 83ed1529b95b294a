/**
 * A text field with a list of what would fit. Looking through the list records nothing; choosing an item, or
 * finishing a text of one's own where that is taken, hands it over.
 */
import { ChevronDown, Search } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../i18n/text.tsx';
import styles from './ComboBox.module.css';
import { classNames } from './class-names.ts';
import fields from './Field.module.css';
import { type ComboOptions, useCombo } from './use-combo.ts';

interface ComboBoxProps extends ComboOptions {
  readonly label: string;
  readonly placeholder?: string | undefined;
  /** Below the items: that more are there, that they are on their way. */
  readonly note?: ((text: string, shown: number) => ReactNode) | undefined;
  /** There is nothing to show before something is typed. */
  readonly isSearch?: boolean;
  readonly autoFocus?: boolean | undefined;
}

export function ComboBox(props: ComboBoxProps) {
  const { label, value, placeholder, isSearch = false, autoFocus = false } = props;
  const t = useText();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const combo = useCombo(props);
  const { items, active, isOpen, problem } = combo;
  const note = props.note?.(combo.typed, items.length) ?? null;
  const isListShown = isOpen && (items.length > 0 || note !== null);

  useEffect(() => {
    if (isListShown && active !== null) {
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
    }
  }, [id, active, isListShown]);

  return (
    <div className={styles.field}>
      <div ref={box} className={styles.box}>
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={isListShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-invalid={problem !== null}
          {...(problem === null ? {} : { 'aria-describedby': `${id}-problem`, 'data-invalid': true })}
          {...(isListShown && active !== null ? { 'aria-activedescendant': `${id}-${active}` } : {})}
          // biome-ignore lint/a11y/noAutofocus: only where the person has just asked for this field.
          autoFocus={autoFocus}
          className={classNames(fields.input, styles.input)}
          value={combo.text}
          placeholder={placeholder}
          maxLength={1_000}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => combo.type(event.target.value)}
          onClick={combo.open}
          onKeyDown={combo.onKeyDown}
          onBlur={combo.leave}
        />
        {isSearch ? (
          <Search aria-hidden size={16} className={styles.searchIcon ?? ''} />
        ) : (
          // For the pointer only: the keyboard opens the list with the arrow keys.
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('field.combo.open', { title: label })}
            className={styles.arrow}
            onMouseDown={(event) => {
              event.preventDefault();
              box.current?.querySelector('input')?.focus();
              if (isOpen) combo.close();
              else combo.open();
            }}
          >
            <ChevronDown aria-hidden size={16} />
          </button>
        )}
      </div>
      {problem !== null && (
        <span id={`${id}-problem`} role="alert" className={fields.error}>
          {problem}
        </span>
      )}
      <Popover
        triggerRef={box}
        isNonModal
        isOpen={isListShown}
        onOpenChange={(open) => !open && combo.close()}
        placement="bottom start"
        offset={4}
        className={styles.popover ?? ''}
      >
        <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {items.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works through the field.
            <div
              key={item.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={item.label === value}
              data-active={index === active}
              className={styles.item}
              // The field keeps the focus: leaving it would put the text back.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => combo.setActive(index)}
              onClick={() => combo.choose(item)}
            >
              <span className={styles.label}>
                {item.label}
                {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
              </span>
              {item.description !== undefined && item.description !== '' && (
                <span className={styles.description}>{item.description}</span>
              )}
            </div>
          ))}
        </div>
        {note !== null && <p className={styles.note}>{note}</p>}
      </Popover>
    </div>
  );
}
