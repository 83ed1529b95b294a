/** Long lists come into the page as they are scrolled to. */
import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';

/** About as many as fit a window: nothing has to be waited for that is not seen. */
const atFirst = 12;
const step = 40;

export interface Growing {
  /** How many of all are to be shown. */
  readonly shown: number;
  /** For the element behind them; null once all are shown. */
  readonly endRef: RefCallback<HTMLElement> | null;
  readonly showMore: () => void;
}

export function useGrowing(total: number): Growing {
  const [shown, setShown] = useState(atFirst);
  const observer = useRef<IntersectionObserver | null>(null);
  const showMore = useCallback(() => setShown((count) => count + step), []);
  const endRef = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect();
      if (element === null || typeof IntersectionObserver === 'undefined') return;
      observer.current = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) showMore();
        },
        { rootMargin: '600px' },
      );
      observer.current.observe(element);
    },
    [showMore],
  );
  useEffect(() => () => observer.current?.disconnect(), []);
  return { shown: Math.min(shown, total), endRef: shown < total ? endRef : null, showMore };
}
