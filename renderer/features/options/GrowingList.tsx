import type { ReactNode } from 'react';
import { useText } from '../../i18n/text.tsx';
import { BoxedList } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './OptionsScreen.module.css';
import { useGrowing } from './use-growing.ts';

interface GrowingListProps<Item> {
  readonly title?: ReactNode;
  readonly titleEnd?: ReactNode;
  readonly label?: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}

/** A boxed list that shows as much as has been scrolled to: some groups have over a thousand settings. */
export function GrowingList<Item>({ items, children, ...box }: GrowingListProps<Item>) {
  const t = useText();
  const { shown, endRef, showMore } = useGrowing(items.length);
  return (
    <BoxedList {...box}>
      {items.slice(0, shown).map(children)}
      {endRef !== null && (
        // The key begins a new watch after each growth: the end may still be in sight.
        <li key={shown} ref={endRef} className={styles.more}>
          <Button onPress={showMore}>{t('options.more')}</Button>
        </li>
      )}
    </BoxedList>
  );
}
