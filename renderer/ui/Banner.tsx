import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classNames } from './class-names.ts';
import type { Tone } from './Tag.tsx';

interface BannerProps {
  readonly tone: Tone;
  readonly icon: LucideIcon;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `alert` interrupts a screen reader: for what needs an answer now. */
  readonly role?: 'status' | 'alert' | 'note';
}

export function Banner({ tone, icon: Icon, title, children, action, role = 'note' }: BannerProps) {
  return (
    <div role={role} className={classNames(styles.banner, styles[tone])}>
      <Icon aria-hidden size={19} className={styles.icon ?? ''} />
      <div className={styles.words}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children !== undefined && <div className={styles.text}>{children}</div>}
      </div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
