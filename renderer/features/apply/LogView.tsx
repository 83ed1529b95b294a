import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDownToLine, Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './JobLog.module.css';
import { useJobLog } from './use-job-log.ts';

/** Pixels from the end within which the view counts as being at the end. */
const nearEnd = 24;

/** Pixels, as in the style sheet: lines are not broken, so each is as high as the others. */
const lineHeight = 20;

export function LogView({ job }: { readonly job: Job }) {
  const t = useText();
  const lines = useJobLog(job);
  const view = useRef<HTMLDivElement>(null);
  const lastTop = useRef(0);
  const [follows, setFollows] = useState(true);
  const [isCopied, setCopied] = useState(false);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => view.current,
    estimateSize: () => lineHeight,
    overscan: 20,
  });

  useEffect(() => {
    if (!follows) return undefined;
    // In the next frame the box has its height, whether it is just being unfolded or not.
    const frame = requestAnimationFrame(() => view.current?.scrollTo({ top: lines.length * lineHeight }));
    return () => cancelAnimationFrame(frame);
  }, [follows, lines.length]);

  const onScroll = () => {
    const { current } = view;
    if (current === null) return;
    const isAtEnd = current.scrollHeight - current.scrollTop - current.clientHeight < nearEnd;
    // Only going up lets go of the end: new lines below are what following is for.
    if (isAtEnd) setFollows(true);
    else if (current.scrollTop < lastTop.current) setFollows(false);
    lastTop.current = current.scrollTop;
  };
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };

  return (
    <>
      <section
        ref={view}
        className={styles.view}
        aria-label={t('log.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        onScroll={onScroll}
      >
        <div className={styles.all} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <div key={key} className={styles.line} style={{ transform: `translateY(${start}px)` }}>
              {lines[index]}
            </div>
          ))}
        </div>
      </section>
      <div className={styles.foot}>
        {!follows && (
          <Button look="quiet" icon={ArrowDownToLine} onPress={() => setFollows(true)}>
            {t('log.follow')}
          </Button>
        )}
        <Button look="quiet" icon={isCopied ? Check : Copy} onPress={() => void copy()}>
          {t(isCopied ? 'log.copied' : 'log.copy')}
        </Button>
      </div>
    </>
  );
}
