/** What happens in a combo box: the text, the open list, the item in it that the keys are at, and what counts. */
import { type KeyboardEvent, useEffect, useState } from 'react';

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

export interface ComboOptions {
  /** The text in force: the label of an item, or one's own. */
  readonly value: string;
  /** What fits the text typed so far; all of them for an empty one. */
  readonly itemsFor: (text: string) => readonly ComboItem[];
  /** Also takes a text that is no item. */
  readonly takesOwnText: boolean;
  readonly check?: ((text: string) => string | null) | undefined;
  /** A place to enter one after the other: empty again once something is handed over. */
  readonly isForMore?: boolean;
  /** Each time the person types; for items that must be asked for. */
  readonly onType?: ((text: string) => void) | undefined;
  /** An item's id, or with `takesOwnText` a text of one's own that fits. */
  readonly onCommit: (id: string) => void;
  /** The text was taken out, where that means to have no value. */
  readonly onClear?: (() => void) | undefined;
}

export function useCombo({
  value,
  itemsFor,
  takesOwnText,
  isForMore = false,
  check,
  onType,
  onCommit,
  onClear,
}: ComboOptions) {
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
  const isCleared = text.trim() === '' && onClear !== undefined;
  const problem = takesOwnText && text !== value && !isCleared ? (check?.(text.trim()) ?? null) : null;

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
    if (isCleared) return onClear();
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
        else if (takesOwnText || typed === '') leave();
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
