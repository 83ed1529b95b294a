import type { Failure } from '#shared/api/apply.ts';
import { useText } from '../../i18n/text.tsx';
import { BoxedList, Row } from '../../ui/BoxedList.tsx';
import { CodeBlock, NixWord } from '../../ui/Code.tsx';
import styles from './FailureDetails.module.css';

/** For who wants to know more: the program's own words, the place, the end of the log. */
export function FailureDetails({ failure }: { readonly failure: Failure }) {
  const t = useText();
  const { place, subject } = failure;
  return (
    <>
      <BoxedList title={t('failed.details')}>
        <Row title={failure.sentence} />
        {subject !== null && <Row title={t('failed.subject')} end={<NixWord>{subject}</NixWord>} />}
        {place !== null && (
          <Row
            title={t('failed.place')}
            subtitle={t('failed.placeAt', { file: place.file, line: place.line })}
          />
        )}
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
