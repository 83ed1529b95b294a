/** One entry of a list or a set: a line with its field, or a card that opens. */
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../i18n/text.tsx';
import styles from './Entry.module.css';

interface EntryProps {
  /** What the entry is called, also by screen readers. */
  readonly name: string;
  /** Instead of the name: a field to rename it. */
  readonly nameEditor?: ReactNode;
  readonly isNameShown: boolean;
  readonly isInline: boolean;
  /** What is in it, in a few words, while it is closed. */
  readonly summary: string;
  readonly startsOpen: boolean;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

export function Entry({
  name,
  nameEditor,
  isNameShown,
  isInline,
  summary,
  startsOpen,
  actions,
  children,
}: EntryProps) {
  const t = useText();
  const bodyId = useId();
  // A line that becomes a card, because its value becomes a list, stays open under the person's hands.
  const [isOpen, setOpen] = useState(startsOpen || isInline);
  const [wasOpen, setWasOpen] = useState(isOpen);
  const toggle = () => {
    setOpen(!isOpen);
    setWasOpen(true);
  };
  const isShown = isInline || isOpen;

  return (
    <div className={styles.entry} data-inline={isInline} data-named={isNameShown}>
      <div className={styles.head}>
        {nameEditor}
        {nameEditor === undefined && isInline && isNameShown && <span className={styles.name}>{name}</span>}
        {nameEditor === undefined && !isInline && (
          <button
            type="button"
            className={styles.toggle}
            aria-label={t('field.entry.open', { entry: name })}
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={toggle}
          >
            <ChevronRight aria-hidden size={17} className={styles.chevron} />
            <span className={styles.name}>{name}</span>
            {!isOpen && <span className={styles.summary}>{summary}</span>}
          </button>
        )}
      </div>
      <div id={bodyId} className={styles.body} hidden={!isShown} data-part="field">
        {(isShown || wasOpen) && children}
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
