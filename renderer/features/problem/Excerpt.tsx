import type { ConfigurationProblem } from '#shared/api/machine.ts';
import { useText } from '../../i18n/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './Excerpt.module.css';

/** The lines around the place, the place itself marked. */
export function Excerpt({ problem }: { readonly problem: ConfigurationProblem }) {
  const t = useText();
  const { line, column, excerpt } = problem;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.box} aria-label={t('problem.excerpt')} tabIndex={0}>
      {excerpt.map((row) => (
        <div key={row.line} className={classNames(styles.line, row.line === line && styles.marked)}>
          <span className={styles.number}>{row.line}</span>
          <span className={styles.text}>
            {row.line === line && <span className="visuallyHidden">{t('problem.marked')} </span>}
            {row.text}
            {row.line === line && column !== null && (
              <span aria-hidden className={styles.pointer}>
                {`\n${' '.repeat(Math.max(0, column - 1))}▲`}
              </span>
            )}
          </span>
        </div>
      ))}
    </section>
  );
}
