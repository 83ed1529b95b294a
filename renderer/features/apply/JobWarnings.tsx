import { TriangleAlert } from 'lucide-react';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import styles from './JobWarnings.module.css';

/** What NixOS warned of on the way, in its own words. */
export function JobWarnings({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useText();
  return (
    <BoxedList title={t('check.warning')}>
      {[...new Set(sentences)].map((sentence) => (
        <Row
          key={sentence}
          start={<TriangleAlert aria-hidden size={20} className={styles.icon ?? ''} />}
          title={<span className={styles.sentence}>{sentence}</span>}
        />
      ))}
    </BoxedList>
  );
}
