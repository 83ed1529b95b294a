import { type RefObject, useEffect, useRef, useState } from 'react';

/** Pixels from the end within which the view counts as being at the end. */
const nearEnd = 24;

/** Keeps a growing text at its end until the person scrolls up, and again from when they are back at the end. */
export function useFollowEnd(view: RefObject<HTMLElement | null>, height: number) {
  const lastTop = useRef(0);
  const [follows, setFollows] = useState(true);

  useEffect(() => {
    if (!follows) return undefined;
    // In the next frame the box has its height, whether it is just being unfolded or not.
    const frame = requestAnimationFrame(() => view.current?.scrollTo({ top: height }));
    return () => cancelAnimationFrame(frame);
  }, [follows, height, view]);

  const onScroll = () => {
    const { current } = view;
    if (current === null) return;
    const isAtEnd = current.scrollHeight - current.scrollTop - current.clientHeight < nearEnd;
    // Only going up lets go of the end: new lines below are what following is for.
    if (isAtEnd) setFollows(true);
    else if (current.scrollTop < lastTop.current) setFollows(false);
    lastTop.current = current.scrollTop;
  };
  return { follows, follow: () => setFollows(true), letGo: () => setFollows(false), onScroll };
}
