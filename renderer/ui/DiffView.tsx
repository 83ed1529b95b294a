/** A unified diff with the line numbers of both sides; screen readers hear which lines come and go. */
import type { DiffLine } from '#shared/api/changes.ts';
import { useText } from '../i18n/text.tsx';
import { classNames } from './class-names.ts';
import styles from './DiffView.module.css';

interface DiffViewProps {
  readonly file: string;
  /** Where it shows somebody else's changes. */
  readonly label?: string;
  readonly lines: readonly DiffLine[];
}

const signs = { context: ' ', added: '+', removed: '−', gap: ' ' } as const;

export function DiffView({ file, label, lines }: DiffViewProps) {
  const t = useText();
  return (
    <section
      className={styles.diff}
      aria-label={label ?? t('diff.label', { file })}
      translate="no"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
    >
      {lines.map((line, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and a diff may hold the same line twice.
          key={index}
          line={line}
        />
      ))}
    </section>
  );
}

function Line({ line }: { readonly line: DiffLine }) {
  const t = useText();
  if (line.kind === 'gap') {
    return (
      <div className={classNames(styles.line, styles.gap)}>
        <span className="visuallyHidden">{t('diff.gap')}</span>
        <span aria-hidden className={styles.number} />
        <span aria-hidden className={styles.number} />
        <span aria-hidden className={styles.sign} />
        <span aria-hidden className={styles.text}>
          ⋯
        </span>
      </div>
    );
  }
  const text = line.text === '' ? ' ' : line.text;
  return (
    <div className={classNames(styles.line, styles[line.kind])}>
      <span aria-hidden className={styles.number}>
        {line.before}
      </span>
      <span aria-hidden className={styles.number}>
        {line.after}
      </span>
      <span aria-hidden className={styles.sign}>
        {signs[line.kind]}
      </span>
      {line.kind === 'added' && (
        <ins className={styles.text}>
          <span className="visuallyHidden">{t('diff.addedLine')} </span>
          {text}
        </ins>
      )}
      {line.kind === 'removed' && (
        <del className={styles.text}>
          <span className="visuallyHidden">{t('diff.removedLine')} </span>
          {text}
        </del>
      )}
      {line.kind === 'context' && <span className={styles.text}>{text}</span>}
    </div>
  );
}
