/** The tree of all options; only the rows in sight are in the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { optionsRoute } from '../../../app/router/route.ts';
import { navigate } from '../../../app/router/use-route.ts';
import { useText } from '../../../i18n/text.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { nodeName } from '../node-name.ts';
import styles from './OptionTree.module.css';
import { rowOfTyped, stepOfKey } from './tree-keys.ts';
import { rowOf, type TreeRow } from './tree-rows.ts';
import { useTree } from './use-tree.ts';

/** Pixels. */
const rowHeight = 32;
/** Milliseconds after which a letter begins a new word. */
const typingPause = 700;

export function OptionTree({ shown }: { readonly shown: readonly string[] }) {
  const t = useText();
  const treeId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, toggle } = useTree(shown);
  const shownRow = rowOf(rows, shown);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const typed = useRef({ text: '', at: 0 });
  const found = rows.findIndex(({ node }) => keyOf(node.path) === activeKey);
  const active = found === -1 ? Math.max(shownRow, 0) : found;

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });

  const shownKey = keyOf(shown);
  const isShownLoaded = shownRow !== -1 && keyOf(rows[shownRow]?.node.path ?? []) === shownKey;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place, and again when its row has come.
  useEffect(() => {
    const isInSight = virtualizer.range !== null && isWithin(virtualizer.range, shownRow);
    if (shownRow !== -1 && !isInSight) virtualizer.scrollToIndex(shownRow, { align: 'center' });
  }, [shownKey, isShownLoaded]);

  const go = (index: number) => {
    setActiveKey(keyOf(rows[index]?.node.path ?? []));
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const choose = ({ node }: TreeRow) => {
    setActiveKey(keyOf(node.path));
    navigate(optionsRoute(node.path));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOfKey(event.key, rows, active);
    const row = step && rows[step.index];
    if (step !== null && row) {
      event.preventDefault();
      typed.current = { text: '', at: 0 };
      if (step.kind === 'go') go(step.index);
      else if (step.kind === 'choose') choose(row);
      else toggle(row.node.path, step.kind === 'open');
      return;
    }
    if (event.key.length !== 1) return;
    const isGoingOn = event.timeStamp - typed.current.at < typingPause;
    typed.current = { text: (isGoingOn ? typed.current.text : '') + event.key, at: event.timeStamp };
    const next = rowOfTyped(rows, active, typed.current.text);
    if (next !== -1) go(next);
  };

  return (
    <div
      ref={scroller}
      role="tree"
      aria-label={t('options.tree')}
      tabIndex={0}
      className={styles.tree}
      onKeyDown={onKeyDown}
      {...(rows.length > 0 ? { 'aria-activedescendant': `${treeId}-${active}` } : {})}
    >
      <div role="none" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <TreeItem
              key={keyOf(row.node.path)}
              id={`${treeId}-${index}`}
              row={row}
              top={start}
              isActive={index === active}
              isShown={index === shownRow}
              onChoose={() => choose(row)}
              onToggle={() => toggle(row.node.path, !row.isOpen)}
            />
          );
        })}
      </div>
    </div>
  );
}

interface TreeItemProps {
  readonly id: string;
  readonly row: TreeRow;
  readonly top: number;
  readonly isActive: boolean;
  readonly isShown: boolean;
  readonly onChoose: () => void;
  readonly onToggle: () => void;
}

function TreeItem({ id, row, top, isActive, isShown, onChoose, onToggle }: TreeItemProps) {
  const t = useText();
  const { node, level, isOpen, position, count } = row;
  const canOpen = node.children > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works through the tree.
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names the active row.
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={count}
      aria-selected={isShown}
      {...(canOpen ? { 'aria-expanded': isOpen } : {})}
      className={classNames(styles.row, isShown && styles.shown, isActive && styles.active)}
      style={{ transform: `translateY(${top}px)`, paddingInlineStart: 4 + (level - 1) * 15 }}
      onClick={onChoose}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys do the same. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys do the same. */}
      <span
        className={classNames(styles.chevron, isOpen && styles.open)}
        onClick={(event) => {
          event.stopPropagation();
          if (canOpen) onToggle();
        }}
      >
        {canOpen && <ChevronRight aria-hidden size={15} />}
      </span>
      <span className={styles.name} title={nodeName(t, node.name)}>
        {nodeName(t, node.name)}
      </span>
      {node.set > 0 && (
        <span className={styles.count}>
          <span aria-hidden>{node.set}</span>
          <span className="visuallyHidden">{t('options.countSetLabel', { count: node.set })}</span>
        </span>
      )}
    </div>
  );
}

interface RowRange {
  readonly startIndex: number;
  readonly endIndex: number;
}

/** Not the first or the last, which may be cut off. */
function isWithin({ startIndex, endIndex }: RowRange, index: number): boolean {
  return index > startIndex && index < endIndex;
}

function keyOf(path: readonly string[]): string {
  return path.join('\0');
}
