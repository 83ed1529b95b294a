import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { Button, Input, SearchField } from 'react-aria-components/SearchField';
import { useText } from '../../../i18n/text.tsx';
import { IconButton } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import fields from '../../../ui/Field.module.css';
import styles from './LogSearchBar.module.css';
import type { LogSearch } from './use-log-search.ts';

interface LogSearchBarProps {
  readonly search: LogSearch;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Escape in an empty field: back to the lines. */
  readonly onLeave: () => void;
}

export function LogSearchBar({ search, input, onLeave }: LogSearchBarProps) {
  const t = useText();
  const hasFound = (search.found?.lines.length ?? 0) > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.shiftKey) search.goPrevious();
      else search.goNext();
    }
    if (event.key === 'Escape' && search.text === '') onLeave();
  };
  return (
    <div className={styles.bar}>
      <SearchField
        aria-label={t('log.search')}
        className={classNames(fields.search, styles.field)}
        value={search.text}
        onChange={search.setText}
        onKeyDown={onKeyDown}
      >
        <Search aria-hidden size={16} className={fields.searchIcon ?? ''} />
        <Input
          ref={input}
          aria-keyshortcuts="Control+F"
          className={fields.input ?? ''}
          placeholder={t('log.search')}
          maxLength={500}
          spellCheck={false}
          autoComplete="off"
        />
        <Button className={fields.clear ?? ''} aria-label={t('search.clear')}>
          <X aria-hidden size={16} />
        </Button>
      </SearchField>
      <span role="status" className={styles.found}>
        <FoundWords search={search} />
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('log.previous')}
        isDisabled={!hasFound}
        onPress={search.goPrevious}
      />
      <IconButton icon={ChevronDown} label={t('log.next')} isDisabled={!hasFound} onPress={search.goNext} />
    </div>
  );
}

function FoundWords({ search: { sought, found, position } }: { readonly search: LogSearch }) {
  const t = useText();
  if (sought === '' || found === null) return null;
  if (found.total === 0) return t('log.foundNone');
  return position === null
    ? t('log.found', { count: found.total })
    : t('log.foundAt', { position, count: found.total });
}
