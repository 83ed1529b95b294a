import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { useBridge } from '../../../app/bridge/bridge-context.ts';
import { createLogPages, type LogPages, pageLength } from './log-pages.ts';

/** Lines that the contract lets be asked for at once. */
const mostAtOnce = 5_000;

export interface LogLines extends LogPages {
  /** Lines that can be shown: the last ones are known before they count, so that the end never blinks. */
  readonly count: number;
  /** All lines from one to before another, for copying. */
  readonly collect: (from: number, to: number) => Promise<readonly string[]>;
}

export function useLogLines({ id, logLines }: Pick<Job, 'id' | 'logLines'>): LogLines {
  const bridge = useBridge();
  const [, showArrival] = useReducer((arrivals: number) => arrivals + 1, 0);
  const [count, setCount] = useState(0);
  const { pages, collect } = useMemo(() => {
    const ask = async (from: number, limit: number) => {
      const answer = await bridge.call('apply.log', { jobId: id, from, limit });
      return answer.ok ? answer.value.lines : [];
    };
    return {
      pages: createLogPages(ask, showArrival),
      collect: async (from: number, to: number) => {
        const parts: (readonly string[])[] = [];
        for (let at = from; at < to; at += mostAtOnce)
          parts.push(await ask(at, Math.min(mostAtOnce, to - at)));
        return parts.flat();
      },
    };
  }, [bridge, id]);

  useEffect(() => {
    let isGone = false;
    const lastPage = Math.floor((logLines - 1) / pageLength) * pageLength;
    void pages.want(Math.max(0, lastPage), logLines).then(() => {
      if (!isGone) setCount(logLines);
    });
    return () => {
      isGone = true;
    };
  }, [pages, logLines]);

  return { ...pages, count, collect };
}
