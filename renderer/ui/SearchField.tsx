import { Search, X } from 'lucide-react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components/SearchField';
import { useText } from '../i18n/text.tsx';
import styles from './Field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function SearchField({ label, placeholder, text, onChange }: SearchFieldProps) {
  const t = useText();
  return (
    <AriaSearchField aria-label={label} className={styles.search ?? ''} value={text} onChange={onChange}>
      <Search aria-hidden size={17} className={styles.searchIcon ?? ''} />
      <Input className={styles.input ?? ''} placeholder={placeholder} maxLength={200} spellCheck={false} />
      <Button className={styles.clear ?? ''} aria-label={t('search.clear')}>
        <X aria-hidden size={16} />
      </Button>
    </AriaSearchField>
  );
}
