import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Tag.module.css';

export type Tone = 'accent' | 'good' | 'warn' | 'bad' | 'neutral';

export function Tag({ tone = 'accent', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classNames(styles.tag, styles[tone])}>{children}</span>;
}
