import { useEffect, useRef, useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { useBridge } from '../../app/bridge/bridge-context.ts';

/** Lines asked for at once; the contract allows 5,000. */
const chunk = 2_000;

/** The log so far: only what is new is asked for whenever the job says that there is more. */
export function useJobLog({ id, logLines }: Job): readonly string[] {
  const bridge = useBridge();
  const [lines, setLines] = useState<readonly string[]>([]);
  const have = useRef(0);
  const isAsking = useRef(false);

  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      if (isAsking.current) return;
      isAsking.current = true;
      while (!isGone && have.current < logLines) {
        const answer = await bridge.call('apply.log', { jobId: id, from: have.current, limit: chunk });
        if (!answer.ok || answer.value.lines.length === 0) break;
        have.current += answer.value.lines.length;
        const fresh = answer.value.lines;
        setLines((old) => [...old, ...fresh]);
      }
      isAsking.current = false;
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [bridge, id, logLines]);

  return lines;
}
