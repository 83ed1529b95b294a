/** Whole lines that are selected, also those out of view, which the browser's own selection cannot hold. */
import { type PointerEvent, useState } from 'react';

export interface LineRange {
  readonly from: number;
  /** The line after the last. */
  readonly to: number;
}

interface Ends {
  readonly anchor: number;
  readonly head: number;
}

export function useLineSelection(count: number) {
  const [ends, setEnds] = useState<Ends | null>(null);
  const [anchor, setAnchor] = useState(0);
  const within = (line: number) => Math.max(0, Math.min(count - 1, line));
  const range: LineRange | null =
    ends === null
      ? null
      : { from: Math.min(ends.anchor, ends.head), to: Math.max(ends.anchor, ends.head) + 1 };

  return {
    range,
    selectAll: () => setEnds({ anchor: 0, head: Math.max(0, count - 1) }),
    clear: () => setEnds(null),
    /** Grows or shrinks by a line; begins at the given one. Returns the line that is now the end. */
    extend: (by: 1 | -1, start: number): number => {
      const head = ends === null ? within(start) : within(ends.head + by);
      setEnds({ anchor: ends?.anchor ?? head, head });
      return head;
    },
    /** A press sets one end, a press with Shift the other. */
    onPointerDown: (event: PointerEvent) => {
      const line = lineUnder(event.target);
      if (line === null || event.button !== 0) return;
      if (!event.shiftKey) {
        setAnchor(line);
        setEnds(null);
        return;
      }
      event.preventDefault();
      window.getSelection()?.removeAllRanges();
      setEnds({ anchor: ends?.anchor ?? within(anchor), head: line });
    },
  };
}

function lineUnder(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return line === null ? null : Number(line.dataset.line);
}
