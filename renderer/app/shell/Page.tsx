/** The frame of one screen: its title takes the focus after a navigation and names the document. */
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/text.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './Page.module.css';

interface PageProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly back?: { readonly label: string; readonly href: string };
  /** Above the title instead of the way back: where it belongs. */
  readonly above?: ReactNode;
  /** Where something beside the page was used to come here and goes on being used, such as a tree. */
  readonly keepsFocus?: boolean;
  /** At least as high as the window: what ends the page stands at its foot. */
  readonly fillsWindow?: boolean;
  /** Beside the title. */
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** Whoever has opened one, while a screen was still being fetched, is writing in it. One that closes has nobody. */
const openDialog = ':is([role="dialog"], [role="alertdialog"]):not([data-exiting] *)';

/** The first screen leaves the focus where the browser put it. */
let firstPageShown = false;

export function Page({
  title,
  subtitle,
  back,
  above,
  keepsFocus = false,
  fillsWindow = false,
  start,
  end,
  children,
}: PageProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t('app.documentTitle', { title });
  }, [t, title]);

  useEffect(() => {
    const inUse = keepsFocus ? `[role="tree"], input, ${openDialog}` : openDialog;
    const isInUse = document.activeElement?.closest(inUse) != null;
    if (firstPageShown && !isInUse) heading.current?.focus({ preventScroll: true });
    firstPageShown = true;
  }, [keepsFocus]);

  return (
    <div className={classNames(styles.column, fillsWindow && styles.fills)}>
      <header className={styles.header}>
        {back && (
          <a className={styles.back} href={back.href}>
            <ArrowLeft aria-hidden size={16} />
            {back.label}
          </a>
        )}
        {above}
        <div className={styles.titleLine}>
          {start}
          <div className={styles.titleWords}>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {start !== undefined && <Subtitle>{subtitle}</Subtitle>}
          </div>
          {end !== undefined && <div className={styles.end}>{end}</div>}
        </div>
        {start === undefined && <Subtitle>{subtitle}</Subtitle>}
      </header>
      {children}
    </div>
  );
}

function Subtitle({ children }: { readonly children: ReactNode }) {
  return children === undefined ? null : <div className={styles.subtitle}>{children}</div>;
}
