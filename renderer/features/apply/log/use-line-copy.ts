import { useEffect, useState } from 'react';
import { useText } from '../../../i18n/text.tsx';
import { useNotices } from '../../../ui/Notices.tsx';
import type { LineRange } from './use-line-selection.ts';
import type { LogLines } from './use-log-lines.ts';

export interface LineCopy {
  /** Null: all lines. */
  readonly start: (range: LineRange | null) => void;
  readonly isCopying: boolean;
  /** How many lines were copied just now. */
  readonly copied: number | null;
}

/** Milliseconds for which it is said that it is done. */
const saidFor = 2_500;

/** Copies lines from the host, most of which the page does not hold, in one go. */
export function useLineCopy({ count, collect }: LogLines): LineCopy {
  const t = useText();
  const showNotice = useNotices((store) => store.show);
  const [isCopying, setCopying] = useState(false);
  const [copied, setCopied] = useState<number | null>(null);
  useEffect(() => {
    if (copied === null) return undefined;
    const timer = setTimeout(() => setCopied(null), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async ({ from, to }: LineRange) => {
    setCopying(true);
    try {
      const lines = await collect(from, to);
      await navigator.clipboard.writeText(lines.join('\n'));
      setCopied(lines.length);
    } catch {
      // The browser may refuse, such as when the window is not in front.
      showNotice(t('log.notCopied'));
    } finally {
      setCopying(false);
    }
  };
  return { start: (range) => void copy(range ?? { from: 0, to: count }), isCopying, copied };
}
