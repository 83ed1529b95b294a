/** All settings: the tree at the side, and the page of the place in it that is looked at. */
import { use, useEffect, useState } from 'react';
import type { OptionsRoute } from '../../app/router/route.ts';
import { placeOf } from '../../app/router/route.ts';
import { ScrollAreaContext } from '../../app/shell/scroll-area.ts';
import { OptionPage } from './OptionPage.tsx';
import styles from './OptionsScreen.module.css';
import { OverviewPage } from './OverviewPage.tsx';
import { OptionTree } from './tree/OptionTree.tsx';

export function OptionsScreen({ route }: { readonly route: OptionsRoute }) {
  const height = useScrollAreaHeight();
  const isOverview = route.path.length === 0;
  return (
    <div className={styles.layout}>
      <aside className={styles.side} style={{ height }}>
        <OptionTree shown={route.path} />
      </aside>
      <div className={styles.page}>
        {isOverview ? <OverviewPage route={route} /> : <OptionPage key={placeOf(route)} path={route.path} />}
      </div>
    </div>
  );
}

/** Pixels of the scrolled area that stay free above and below the tree. */
const margin = 34 + 22;

/** The tree scrolls by itself and is as high as the window allows. */
function useScrollAreaHeight(): number | undefined {
  const area = use(ScrollAreaContext);
  const [height, setHeight] = useState<number | undefined>(undefined);
  useEffect(() => {
    if (area === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setHeight(area.clientHeight - margin));
    observer.observe(area);
    return () => observer.disconnect();
  }, [area]);
  return height;
}
