/** The boxed list of rows that carries most screens: a title, one line below it, a control at the end. */
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import styles from './BoxedList.module.css';
import { classNames } from './class-names.ts';

interface BoxedListProps {
  readonly title?: ReactNode;
  /** At the end of the title's line. */
  readonly titleEnd?: ReactNode;
  /** The list's name for screen readers where it has no title. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function BoxedList({ title, titleEnd, label, children }: BoxedListProps) {
  const titleId = useId();
  return (
    <section className={styles.section}>
      {title !== undefined && (
        <div className={styles.titleLine}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {titleEnd}
        </div>
      )}
      <ul
        className={styles.list}
        {...(title !== undefined ? { 'aria-labelledby': titleId } : { 'aria-label': label })}
      >
        {children}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly start?: ReactNode;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly end?: ReactNode;
  /** Makes the whole row a link; controls at its end keep working. */
  readonly href?: string;
  /** Below the row's line, over its whole width. */
  readonly children?: ReactNode;
  /** Where the row goes from a short line of its own at the end. */
  readonly chevron?: boolean;
}

export function Row({ start, title, subtitle, end, href, children, chevron = false }: RowProps) {
  return (
    <li className={classNames(styles.row, href !== undefined && styles.linked)}>
      <div className={styles.line}>
        {start}
        <div className={styles.words}>
          {href === undefined ? (
            <div className={styles.rowTitle}>{title}</div>
          ) : (
            <a href={href} className={classNames(styles.rowTitle, styles.link)}>
              {title}
            </a>
          )}
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        {end !== undefined && <div className={styles.end}>{end}</div>}
        {chevron && <ChevronRight aria-hidden size={18} className={styles.chevron ?? ''} />}
      </div>
      {children}
    </li>
  );
}

/** The same box for anything that is no list of rows. */
export function Box({
  children,
  padded = true,
}: {
  readonly children: ReactNode;
  readonly padded?: boolean;
}) {
  return <div className={classNames(styles.list, padded && styles.padded)}>{children}</div>;
}
