/** What Nix makes of a setting, asked for by the person: it takes a second or more. */
import { useRequest } from '../../app/data/call.ts';
import { useText } from '../../i18n/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { CodeBlock } from '../../ui/Code.tsx';
import styles from './EvaluatedValue.module.css';

interface EvaluatedValueProps {
  readonly option: string;
  readonly title: string;
  /** Says what it is that Nix is asked for. */
  readonly isExplained?: boolean;
}

export function EvaluatedValue({ option, title, isExplained = false }: EvaluatedValueProps) {
  const t = useText();
  const { mutate, data, error, isPending } = useRequest('options.evaluate');
  return (
    <div className={styles.value}>
      <div className={styles.line}>
        <span className={styles.label}>{t('option.evaluated')}</span>
        <Button look="quiet" isBusy={isPending} onPress={() => mutate({ option })}>
          {t(isPending ? 'option.evaluating' : 'option.evaluate')}
        </Button>
      </div>
      {isExplained && <p className={styles.label}>{t('option.evaluateText')}</p>}
      <div aria-live="polite">
        {data !== undefined && !isPending && (
          <CodeBlock label={t('option.evaluatedLabel', { title })}>{data.text}</CodeBlock>
        )}
        {error !== null && !isPending && (
          <p className={styles.problem}>
            {t('option.cannotEvaluate')}. {error.message}
          </p>
        )}
      </div>
    </div>
  );
}
