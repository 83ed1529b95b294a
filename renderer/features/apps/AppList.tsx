/** Apps in a box; long lists keep only the rows in the page that can be seen. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { use, useLayoutEffect, useRef, useState } from 'react';
import type { AppSummary } from '#shared/api/apps.ts';
import { ScrollAreaContext } from '../../app/shell/scroll-area.ts';
import styles from './AppList.module.css';
import { AppRow } from './AppRow.tsx';

/** Short lists stay whole, so that the browser's own search finds everything in them. */
const longList = 60;

/** Pixels, before a row is measured. */
export const rowHeight = 65;

interface AppListProps {
  readonly label: string;
  readonly apps: readonly AppSummary[];
}

export function AppList({ label, apps }: AppListProps) {
  if (apps.length > longList) return <LongList label={label} apps={apps} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {apps.map((app) => (
        <li key={app.id} className={styles.item}>
          <AppRow app={app} />
        </li>
      ))}
    </ul>
  );
}

function LongList({ label, apps }: AppListProps) {
  const scrollArea = use(ScrollAreaContext);
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    if (list.current === null || scrollArea === null) return;
    const distance = list.current.getBoundingClientRect().top - scrollArea.getBoundingClientRect().top;
    setMargin(distance + scrollArea.scrollTop);
  }, [scrollArea]);

  const virtualizer = useVirtualizer({
    count: apps.length,
    getScrollElement: () => scrollArea,
    estimateSize: () => rowHeight,
    getItemKey: (index) => apps[index]?.id ?? index,
    overscan: 1,
    scrollMargin: margin,
  });

  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ height: virtualizer.getTotalSize() + 2, position: 'relative' }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const app = apps[index];
        if (app === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={apps.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ position: 'absolute', insetInline: 0, transform: `translateY(${start - margin}px)` }}
          >
            <AppRow app={app} />
          </li>
        );
      })}
    </ul>
  );
}
