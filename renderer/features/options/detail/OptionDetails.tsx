/** Everything about one option: what its module says, its values, and who sets it. */
import type { OptionDetail } from '#shared/api/options.ts';
import { isSecret } from '#shared/options/is-secret.ts';
import { useCall } from '../../../app/data/call.ts';
import { routeAddress } from '../../../app/router/route.ts';
import { useText } from '../../../i18n/text.tsx';
import { useTypeSentence } from '../../../i18n/type-words.ts';
import { Box } from '../../../ui/BoxedList.tsx';
import { ButtonLink } from '../../../ui/Button.tsx';
import { LoadProblem } from '../../../ui/LoadProblem.tsx';
import { EvaluatedValue } from '../../settings/EvaluatedValue.tsx';
import { Markdown } from '../markdown/Markdown.tsx';
import { CodeFact } from './CodeFact.tsx';
import { Definitions } from './Definitions.tsx';
import { Example } from './Example.tsx';
import styles from './OptionDetails.module.css';

interface OptionDetailsProps {
  readonly option: string;
  /** The place for any entry: nothing is set there. */
  readonly isTemplate: boolean;
}

export function OptionDetails({ option, isTemplate }: OptionDetailsProps) {
  const t = useText();
  const { data, error, refetch } = useCall('options.detail', { option });
  if (error !== null) return <LoadProblem failure={error} onAgain={() => void refetch()} />;
  if (data === undefined) return null;
  return (
    <section className={styles.section} aria-label={t('option.details')}>
      <h2 className={styles.title}>{t('option.details')}</h2>
      <Box>
        <div className={styles.facts}>
          <Description detail={data} />
          <TypeFact detail={data} />
          <CodeFact
            title={t('option.default')}
            text={data.defaultText}
            nothing={t('option.noDefault')}
            copyLabel={t('option.copyDefault')}
          />
          {data.exampleText !== null && (
            <Example detail={data} text={data.exampleText} canUse={!isTemplate} />
          )}
          {!isTemplate && !isSecret(data.type) && (
            <EvaluatedValue option={data.option} title={data.title} isExplained />
          )}
          {!isTemplate && <Definitions definitions={data.definitions} />}
          <Links detail={data} />
        </div>
      </Box>
    </section>
  );
}

function Description({ detail }: { readonly detail: OptionDetail }) {
  const t = useText();
  if (detail.description.trim() !== '') return <Markdown text={detail.description} />;
  return (
    <p className={styles.quiet}>{t(detail.isUnknown === true ? 'option.unknown' : 'option.noDescription')}</p>
  );
}

function TypeFact({ detail: { type, typeText } }: { readonly detail: OptionDetail }) {
  const t = useText();
  const typeSentence = useTypeSentence();
  return (
    <div className={styles.fact}>
      <h3 className={styles.name}>{t('option.type')}</h3>
      <p>{typeSentence(type)}</p>
      {typeText !== '' && <p className={styles.quiet}>{t('option.typeWritten', { type: typeText })}</p>}
    </div>
  );
}

function Links({ detail: { declarations, manual, page, option } }: { readonly detail: OptionDetail }) {
  const t = useText();
  const pages = useCall('settings.pages', {}, { enabled: page !== null }).data?.pages ?? [];
  const title = pages.find(({ id }) => id === page)?.title;
  return (
    <>
      {declarations.length > 0 && (
        <div className={styles.fact}>
          <h3 className={styles.name}>{t('option.declarations')}</h3>
          <ul className={styles.places}>
            {declarations.map(({ name, url }) => (
              <li key={name}>
                {url === null ? (
                  <code>{name}</code>
                ) : (
                  <a href={url} target="_blank" rel="noreferrer">
                    <code>{name}</code>
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.actions}>
        {page !== null && title !== undefined && (
          <ButtonLink href={routeAddress({ page: 'settings-page', id: page, option })}>
            {t('option.everyday', { page: title })}
          </ButtonLink>
        )}
        {manual !== null && (
          <ButtonLink href={manual} external>
            {t('option.manual')}
          </ButtonLink>
        )}
      </div>
    </>
  );
}
