/** Every line of the files that sets an option, the one that counts first. */
import type { OptionDefinition } from '#shared/api/options.ts';
import { type Translate, useText } from '../../../i18n/text.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import styles from './OptionDetails.module.css';

export function Definitions({ definitions }: { readonly definitions: readonly OptionDefinition[] }) {
  const t = useText();
  return (
    <div className={styles.fact}>
      <h3 className={styles.name}>{t('option.definitions')}</h3>
      {definitions.length === 0 && <p className={styles.quiet}>{t('option.notSet')}</p>}
      {definitions.length > 0 && (
        <ul className={styles.definitions}>
          {definitions.map((definition) => (
            <li
              key={`${definition.file}:${definition.line}:${definition.text}`}
              className={styles.definition}
            >
              <div className={styles.line}>
                <span className={styles.place}>
                  {t('option.definedAt', { file: definition.file, line: definition.line })}
                </span>
                <span className={styles.buttons}>
                  <Standing definition={definition} isOnly={definitions.length === 1} />
                </span>
              </div>
              <code className={styles.text}>{definition.text}</code>
              <span className={styles.quiet}>{priorityWords(t, definition.priority)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface StandingProps {
  readonly definition: OptionDefinition;
  readonly isOnly: boolean;
}

function Standing({ definition: { conditional, counts }, isOnly }: StandingProps) {
  const t = useText();
  if (conditional) return <Tag tone="warn">{t('option.onlyIf')}</Tag>;
  if (!counts) return <Tag tone="neutral">{t('option.overruled')}</Tag>;
  return isOnly ? null : <Tag tone="good">{t('option.counts')}</Tag>;
}

/** The numbers are those of `lib/modules.nix`. */
function priorityWords(t: Translate, priority: number): string {
  if (priority === 100) return t('option.priority.usual');
  if (priority === 50) return t('option.priority.force', { word: 'mkForce' });
  if (priority === 1_000) return t('option.priority.default', { word: 'mkDefault' });
  return t('option.priority.other', { number: priority });
}
