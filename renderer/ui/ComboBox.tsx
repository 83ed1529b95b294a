/**
 * A text field with a list of what would fit. Looking through the list records nothing; choosing an item, or
 * finishing a text of one's own where that is taken, hands it over.
 */
import { ChevronDown, Search } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../i18n/text.tsx';
import styles from './ComboBox.module.css';
import { classNames } from './class-names.ts';
import fields from './Field.module.css';

export interface ComboItem {
  readonly id: string;
  /** What stands in the field once it is chosen. */
  readonly label: string;
  /** Beside the label, in small print. */
  readonly detail?: string | undefined;
  /** Below both. */
  readonly description?: string | undefined;
  /** Only by choosing it on the list: a text that happens to be like it does not mean it yet. */
  readonly isDeliberate?: boolean;
}

interface ComboBoxProps {
  readonly label: string;
  /** The text in force: the label of an item, or one's own. */
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** What fits the text typed so far; all of them for an empty one. */
  readonly itemsFor: (text: string) => readonly ComboItem[];
  /** Also takes a text that is no item. */
  readonly takesOwnText: boolean;
  readonly check?: ((text: string) => string | null) | undefined;
  /** Below the items: that more are there, that they are on their way. */
  readonly note?: ((text: string, shown: number) => ReactNode) | undefined;
  readonly isCode?: boolean;
  /** There is nothing to show before something is typed. */
  readonly isSearch?: boolean;
  /** A place to enter one after the other: empty again once something is handed over. */
  readonly isForMore?: boolean;
  readonly autoFocus?: boolean | undefined;
  /** Each time the person types; for items that must be asked for. */
  readonly onType?: ((text: string) => void) | undefined;
  /** An item's id, or with `takesOwnText` a text of one's own that fits. */
  readonly onCommit: (id: string) => void;
}

export function ComboBox(props: ComboBoxProps) {
  const { label, value, placeholder, isCode = false, isSearch = false, autoFocus = false } = props;
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
          className={classNames(fields.input, styles.input, isCode && fields.code)}
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

/** The text, the open list and the item in it that the keys are at. */
function useCombo({
  value,
  itemsFor,
  takesOwnText,
  isForMore = false,
  check,
  onType,
  onCommit,
}: ComboBoxProps) {
  const [text, setText] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setActive] = useState<number | null>(null);
  useEffect(() => setText(value), [value]);
  // Until something is typed the list shows everything, not only what is like the present value.
  const typed = text === value ? '' : text.trim();
  const items = isOpen ? itemsFor(typed) : [];
  // What is not on the list cannot be meant, so Enter takes the first hit; a text of one's own goes before it.
  const first = !takesOwnText && typed !== '' && items[0]?.isDeliberate !== true ? 0 : null;
  const active = items.length === 0 ? null : chosen === null ? first : Math.min(chosen, items.length - 1);
  const problem = takesOwnText && text !== value ? (check?.(text.trim()) ?? null) : null;

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const choose = (item: ComboItem) => {
    close();
    setText(isForMore ? value : item.label);
    if (item.label !== value) onCommit(item.id);
  };
  const leave = () => {
    close();
    if (text === value) return;
    const same = itemsFor(typed).find((item) => !item.isDeliberate && isSameText(item.label, text));
    if (same !== undefined) choose(same);
    else if (!takesOwnText) setText(value);
    else if (problem === null) {
      if (isForMore) setText(value);
      onCommit(text.trim());
    }
  };
  const move = (step: number) => {
    const count = items.length;
    if (count === 0) return;
    setActive(active === null ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const item = active === null ? undefined : items[active];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (event.altKey) return;
        event.preventDefault();
        if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
        else setOpen(true);
        break;
      case 'Enter':
        if (isOpen && item !== undefined) choose(item);
        else if (takesOwnText) leave();
        break;
      case 'Escape':
        if (!isOpen && text === value) return;
        event.stopPropagation();
        if (isOpen) close();
        else setText(value);
        break;
    }
  };
  return {
    text,
    typed,
    items,
    active,
    isOpen,
    problem,
    open: () => setOpen(true),
    close,
    choose,
    leave,
    setActive,
    onKeyDown,
    type: (next: string) => {
      setText(next);
      setOpen(true);
      setActive(null);
      onType?.(next.trim());
    },
  };
}

function isSameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
