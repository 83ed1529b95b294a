/** Search over everything: a combobox in a dialog, opened from everywhere with Ctrl+K. */
import { SlidersHorizontal } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { SearchHit } from '#shared/api/contract.ts';
import { useCall } from '../../app/data/call.ts';
import { optionsRoute, type Route } from '../../app/router/route.ts';
import { navigate } from '../../app/router/use-route.ts';
import { pathNames } from '../../fields/option-path.ts';
import { useText } from '../../i18n/text.tsx';
import { AppIcon } from '../../ui/AppIcon.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Tag } from '../../ui/Tag.tsx';
import { pageIcon } from '../settings/page-icons.ts';
import styles from './SearchDialog.module.css';

const mostHits = 30;

export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const listId = useId();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const asked = useDeferredValue(text.trim());
  const { data } = useCall(
    'search.everything',
    { text: asked, limit: mostHits },
    { enabled: asked !== '', keepPrevious: true },
  );
  const hits = asked === '' ? [] : (data?.hits ?? []);
  const current = Math.min(chosen, hits.length - 1);

  const open = (hit: SearchHit) => {
    onClose();
    navigate(hitRoute(hit));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[current];
    if (event.key === 'Enter' && hit !== undefined && !event.nativeEvent.isComposing) open(hit);
    const next = nextIndex(event.key, current, hits.length);
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
            // biome-ignore lint/a11y/noAutofocus: the dialog exists to type into this field.
            autoFocus
            role="combobox"
            aria-label={t('search.label')}
            aria-expanded={hits.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            {...(hits.length > 0 ? { 'aria-activedescendant': `${listId}-${current}` } : {})}
            className={styles.input}
            placeholder={t('search.placeholder')}
            value={text}
            maxLength={200}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setText(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <p role="status" className="visuallyHidden">
            {asked !== '' && data !== undefined && t('search.results', { count: hits.length })}
          </p>
          <div
            id={listId}
            role="listbox"
            aria-label={t('search.label')}
            className={classNames(hits.length > 0 && styles.list)}
          >
            {hits.map((hit, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works through the combobox.
              <div
                key={`${hit.kind}:${hit.id}`}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                className={styles.hit}
                onMouseMove={() => index !== current && setChosen(index)}
                onClick={() => open(hit)}
              >
                <HitIcon hit={hit} />
                <span className={styles.words}>
                  <span className={styles.title}>{hit.title}</span>
                  <span className={styles.subtitle}>
                    {isOfTree(hit) && <NixWord>{hit.id}</NixWord>}
                    {!isOfTree(hit) && hit.where !== null && `${hit.where} · `}
                    {hit.subtitle}
                    {hit.foundBy !== null && ` · ${t('search.foundBy', { word: hit.foundBy })}`}
                  </span>
                </span>
                {hit.mark !== null && <Tag tone="good">{t(`search.mark.${hit.mark}`)}</Tag>}
                <span className={styles.kind}>{t(`search.${hit.kind}`)}</span>
              </div>
            ))}
          </div>
          {asked !== '' && data !== undefined && hits.length === 0 && (
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

/** On no everyday page: its name says where in the tree it is. */
function isOfTree(hit: SearchHit): boolean {
  return hit.kind === 'setting' && hit.page === null;
}

function HitIcon({ hit }: { readonly hit: SearchHit }) {
  if (hit.kind === 'app') return <AppIcon name={hit.title} slug={hit.icon} size="small" />;
  const Icon = hit.kind === 'setting' ? SlidersHorizontal : pageIcon(hit.icon ?? '');
  return (
    <span className={styles.icon}>
      <Icon aria-hidden size={17} />
    </span>
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

/** Pages of the application (`history`) have ids of their own; all others are pages of settings. */
const ownPages = ['home', 'settings', 'changes', 'history', 'updates'] as const;

export function hitRoute(hit: SearchHit): Route {
  if (hit.kind === 'app') return { page: 'app', id: hit.id };
  if (hit.kind === 'setting') {
    return hit.page === null
      ? optionsRoute(pathNames(hit.id))
      : { page: 'settings-page', id: hit.page, option: hit.id };
  }
  if (hit.id === 'apps') return { page: 'apps', view: 'suggested', search: '' };
  const own = ownPages.find((page) => page === hit.id);
  return own === undefined ? { page: 'settings-page', id: hit.id, option: null } : { page: own };
}
