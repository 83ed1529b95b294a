/** Search over everything: a combobox in a dialog, opened from everywhere with Ctrl+K. */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useCall } from '../../app/data/call.ts';
import { navigate } from '../../app/router/use-route.ts';
import { useText } from '../../i18n/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import { findTasks } from '../tasks/find-tasks.ts';
import { HitResult } from './HitResult.tsx';
import styles from './SearchDialog.module.css';
import { type SearchResult, searchResults } from './search-results.ts';
import { TaskResult } from './TaskResult.tsx';

const mostHits = 30;

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A screen that arrives in this moment makes the dialog take the focus back for itself: it belongs into the field.
    const dialog = input.current?.closest('[role="dialog"]');
    const intoField = () => input.current?.focus();
    if (dialog === document.activeElement) intoField();
    dialog?.addEventListener('focus', intoField);
    return () => dialog?.removeEventListener('focus', intoField);
  }, []);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  /** Enter was faster than the answer: what is shown still belongs to fewer letters. */
  const [isEntered, setEntered] = useState(false);
  const asked = useDeferredValue(text.trim());
  const { data, isPlaceholderData } = useCall(
    'search.everything',
    { text: asked, limit: mostHits },
    { enabled: asked !== '', keepPrevious: true },
  );
  const canApply = useCall('machine.overview', {}).data?.canApply ?? true;
  const results = asked === '' ? [] : searchResults(findTasks(t, asked, canApply), data?.hits ?? []);
  const current = Math.min(chosen, results.length - 1);

  const isAnswered = asked === text.trim() && data !== undefined && !isPlaceholderData;

  const open = (result: SearchResult) => {
    onClose();
    navigate(result.route);
  };
  useEffect(() => {
    if (!isEntered || !isAnswered) return;
    setEntered(false);
    if (results[0] !== undefined) open(results[0]);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const result = results[current];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (isAnswered && result !== undefined) open(result);
      else setEntered(true);
    }
    const next = nextIndex(event.key, current, results.length);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={styles.modal ?? ''}>
        <AriaDialog aria-label={t('search.label')} className={styles.dialog ?? ''}>
          <input
            ref={input}
            // biome-ignore lint/a11y/noAutofocus: the dialog exists to type into this field.
            autoFocus
            role="combobox"
            aria-label={t('search.label')}
            aria-expanded={results.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(results.length > 0 ? { 'aria-activedescendant': `${listId}-${current}` } : {})}
            className={styles.input}
            placeholder={t('search.placeholder')}
            value={text}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              setChosen(0);
              setEntered(false);
            }}
            onKeyDown={onKeyDown}
          />
          <p role="status" className="visuallyHidden">
            {asked !== '' && data !== undefined && t('search.results', { count: results.length })}
          </p>
          <div
            id={listId}
            role="listbox"
            aria-label={t('search.label')}
            className={classNames(results.length > 0 && styles.list)}
          >
            {results.map((result, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works through the combobox.
              <div
                key={result.key}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                className={styles.hit}
                onMouseMove={() => index !== current && setChosen(index)}
                onClick={() => open(result)}
              >
                {result.kind === 'task' ? <TaskResult task={result.task} /> : <HitResult hit={result.hit} />}
              </div>
            ))}
          </div>
          {asked !== '' && data !== undefined && results.length === 0 && (
            <p className={styles.note}>
              {t('search.nothing', { text: asked })} {t('search.hint')}
            </p>
          )}
          {asked === '' && <p className={styles.note}>{t('search.hint')}</p>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Null: the key does not move in the list. */
function nextIndex(key: string, current: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  if (key === 'PageDown') return Math.min(current + 8, count - 1);
  if (key === 'PageUp') return Math.max(current - 8, 0);
  return null;
}
