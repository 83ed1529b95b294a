/** One thing to look at: a row that says what it is and leads to where something can be done. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Row } from '../../ui/BoxedList.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './HomeScreen.module.css';

interface NoteProps {
  readonly icon: LucideIcon;
  readonly tone: 'bad' | 'warn' | 'accent';
  readonly title: string;
  readonly text?: ReactNode;
  /** Where the whole row leads. */
  readonly href?: string;
  /** In its place, where something is done from here. */
  readonly action?: ReactNode;
}

export function Note({ icon: Icon, tone, title, text, href, action }: NoteProps) {
  return (
    <Row
      start={
        <span className={classNames(styles.noteIcon, styles[tone])}>
          <Icon aria-hidden size={19} />
        </span>
      }
      title={title}
      {...(text === undefined ? {} : { subtitle: text })}
      {...(href === undefined ? {} : { href, chevron: true })}
      {...(action === undefined ? {} : { end: action })}
    />
  );
}
