/** The lines of a job: only those in view are in the page, and the rest are the host's until they are needed. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDownToLine } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Job } from '#shared/api/apply.ts';
import { useText } from '../../../i18n/text.tsx';
import { Button } from '../../../ui/Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './JobLog.module.css';
import { LogLine } from './LogLine.tsx';
import { LogSearchBar } from './LogSearchBar.tsx';
import { useFollowEnd } from './use-follow-end.ts';
import { useLineCopy } from './use-line-copy.ts';
import { useLineSelection } from './use-line-selection.ts';
import { useLogLines } from './use-log-lines.ts';
import { useLogSearch } from './use-log-search.ts';

/** Pixels, as in the style sheet: lines are not broken, so each is as high as the others. */
const lineHeight = 20;

interface LogViewProps {
  readonly job: Job;
  /** Which log it is, where several can be on the screen. */
  readonly label: string;
}

export function LogView({ job, label }: LogViewProps) {
  const t = useText();
  const lines = useLogLines(job);
  const view = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { follows, follow, letGo, onScroll } = useFollowEnd(view, lines.count * lineHeight);
  const virtualizer = useVirtualizer({
    count: lines.count,
    getScrollElement: () => view.current,
    estimateSize: () => lineHeight,
    overscan: 12,
    // Each scroll would otherwise be drawn twice.
    useFlushSync: false,
  });
  const goTo = (index: number) => {
    letGo();
    virtualizer.scrollToIndex(index, { align: 'center' });
  };
  const firstInView = () => Math.floor((view.current?.scrollTop ?? 0) / lineHeight);
  const search = useLogSearch({
    jobId: job.id,
    isGrowing: job.endedAt === null,
    firstInView,
    onGoTo: goTo,
  });
  const selection = useLineSelection(lines.count);
  const copy = useLineCopy(lines);

  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { want } = lines;
  useEffect(() => void want(first, last + 1), [want, first, last]);

  const onKeyDown = (event: KeyboardEvent) => {
    const withControl = event.ctrlKey || event.metaKey;
    const isInSearch = event.target === input.current;
    const key = withControl ? `Ctrl+${event.key.toLowerCase()}` : event.key;
    if (key === 'Ctrl+f') input.current?.select();
    else if (key === 'F3') (event.shiftKey ? search.goPrevious : search.goNext)();
    else if (isInSearch) return;
    else if (key === 'Ctrl+a') selection.selectAll();
    else if (key === 'Ctrl+c' && selection.range !== null) copy.start(selection.range);
    else if (key === 'Escape' && selection.range !== null) selection.clear();
    else if (event.shiftKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      const head = selection.extend(key === 'ArrowDown' ? 1 : -1, search.current ?? firstInView());
      letGo();
      virtualizer.scrollToIndex(head, { align: 'auto' });
    } else return;
    event.preventDefault();
  };

  return (
    <div onKeyDownCapture={onKeyDown}>
      <LogSearchBar search={search} input={input} onLeave={() => view.current?.focus()} />
      <section
        ref={view}
        className={styles.view}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        onScroll={onScroll}
        onPointerDown={selection.onPointerDown}
      >
        <div className={styles.all} translate="no" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start }) => (
            <LogLine
              key={index}
              index={index}
              top={start}
              text={lines.line(index)}
              sought={search.sought}
              isCurrent={index === search.current}
              isSelected={
                selection.range !== null && index >= selection.range.from && index < selection.range.to
              }
            />
          ))}
        </div>
      </section>
      <div className={styles.foot}>
        {!follows && job.endedAt === null && (
          <Button look="quiet" icon={ArrowDownToLine} onPress={follow}>
            {t('log.follow')}
          </Button>
        )}
        <CopyButton copy={copy} range={selection.range} />
      </div>
    </div>
  );
}
