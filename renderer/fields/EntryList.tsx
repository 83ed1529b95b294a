/** The entries of a list or a set; of a long one only those in sight are in the page. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import styles from './EntryList.module.css';

/** Short lists stay whole, so that the browser's own search finds everything in them. */
const longList = 50;

/** Pixels, before an entry is measured. */
const entryHeight = 53;

interface EntryListProps {
  readonly label: string;
  /** One for each entry. */
  readonly keys: readonly number[];
  readonly entry: (index: number) => ReactNode;
  /** Where the focus goes once the entries are others than now. */
  readonly focusNext: RefObject<FocusTarget | null>;
}

/** A part of an entry, marked there with `data-part`. */
export interface FocusTarget {
  readonly index: number;
  readonly parts: readonly string[];
}

export function EntryList(props: EntryListProps) {
  const { keys, label, entry, focusNext } = props;
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the entries do.
  useLayoutEffect(() => {
    if (list.current === null || focusNext.current === null) return;
    focusEntry(list.current, focusNext.current);
    focusNext.current = null;
  }, [keys]);

  if (keys.length === 0) return null;
  if (keys.length > longList) return <LongList {...props} list={list} />;
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {keys.map((key, index) => (
        <li key={key} data-index={index} className={styles.item}>
          {entry(index)}
        </li>
      ))}
    </ul>
  );
}

function LongList({
  label,
  keys,
  entry,
  list,
}: EntryListProps & { readonly list: RefObject<HTMLUListElement | null> }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [touched, setTouched] = useState<number | null>(null);
  const virtualizer = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => entryHeight,
    getItemKey: (index) => keys[index] ?? index,
    overscan: 8,
    initialRect: { width: 600, height: 420 },
    // The entry with the focus stays in the page wherever it is scrolled to: a text is being typed there.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const kept = touched === null ? -1 : keys.indexOf(touched);
      return kept === -1 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b);
    },
  });

  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        ref={list}
        className={styles.list}
        aria-label={label}
        style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={keys.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start}px)` }}
            onFocus={() => setTouched(Number(key))}
          >
            {entry(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Not where the person has gone elsewhere in the meantime. */
function focusEntry(list: HTMLUListElement, { index, parts }: FocusTarget): void {
  const active = document.activeElement;
  if (active !== null && active !== document.body && !list.contains(active)) return;
  const item = list.querySelector(`:scope > [data-index="${index}"]`);
  const targets = parts.flatMap((part) => [
    ...(item?.querySelectorAll<HTMLElement>(`[data-part="${part}"]`) ?? []),
  ]);
  const target = targets.find((each) => !each.hasAttribute('disabled'));
  (target?.querySelector<HTMLElement>('input, textarea, button') ?? target)?.focus();
}
