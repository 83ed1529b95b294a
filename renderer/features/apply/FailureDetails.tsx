import type { Failure } from '#shared/api/apply.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { CodeBlock } from '../../ui/Code.tsx';
import styles from './FailureDetails.module.css';
import { FailureFacts } from './FailureFacts.tsx';

interface FailureDetailsProps {
  readonly failure: Failure;
  readonly onFix: () => void;
}

/** What is behind a failure: its sentence, the setting and place, what would mend it, the end of the log. */
export function FailureDetails({ failure, onFix }: FailureDetailsProps) {
  const t = useText();
  return (
    <>
      <BoxedList title={t('failed.details')}>
        <Row title={<span className={styles.sentence}>{failure.sentence}</span>}>
          <FailureFacts failure={failure} onFix={onFix} />
        </Row>
      </BoxedList>
      {failure.details.length > 0 && (
        <section className={styles.details}>
          <h2>{t('failed.detailsLabel')}</h2>
          <CodeBlock label={t('failed.detailsLabel')}>{failure.details.join('\n')}</CodeBlock>
        </section>
      )}
    </>
  );
}
