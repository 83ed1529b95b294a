import type { NixValue } from '#shared/api/intent.ts';
import { useText } from '../i18n/text.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './ListField.module.css';

interface NotAddedProps {
  readonly empty: NixValue | null;
  readonly onAdd: (value: NixValue) => void;
}

/** Below an entry that is begun: when it counts, and a way to have it without anything in it. */
export function NotAdded({ empty, onAdd }: NotAddedProps) {
  const t = useText();
  return (
    <div className={styles.notAdded}>
      <span>{t('field.list.notAdded')}</span>
      {empty !== null && (
        <Button look="quiet" onPress={() => onAdd(empty)}>
          {t('field.list.addEmpty')}
        </Button>
      )}
    </div>
  );
}
