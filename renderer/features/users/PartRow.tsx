/** A row about one part of an account: its words, what it sets, where that is written, and whether it will change. */
import type { ReactNode } from 'react';
import type { Change } from '#shared/api/changes.ts';
import { usePendingActions } from '../../app/data/pending.ts';
import { useText } from '../../i18n/text.tsx';
import { Row } from '../../ui/BoxedList.tsx';
import { Button } from '../../ui/Button.tsx';
import { NixWord } from '../../ui/Code.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Place } from './Place.tsx';
import styles from './Users.module.css';

interface PartRowProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly option?: string;
  readonly at?: { readonly file: string; readonly line: number } | null;
  /** Decided by Nix, and not to be changed by a form. */
  readonly isElsewhere?: boolean;
  readonly pending?: Change | null;
  /** Where nothing else in the row takes the change back. */
  readonly hasUndo?: boolean;
  readonly end?: ReactNode;
}

export function PartRow({
  title,
  text,
  option,
  at = null,
  isElsewhere = false,
  pending = null,
  hasUndo = false,
  end,
}: PartRowProps) {
  const t = useText();
  const { takeBack } = usePendingActions();
  return (
    <Row
      title={
        <span className={styles.titleLine}>
          {title}
          {pending !== null && <Tag>{t('users.willChange')}</Tag>}
        </span>
      }
      subtitle={
        <>
          {text !== undefined && <span className={styles.text}>{text}</span>}
          <span className={styles.facts}>
            {option !== undefined && <NixWord>{option}</NixWord>}
            {at !== null && <Place at={at} isElsewhere={isElsewhere} />}
          </span>
        </>
      }
      end={
        <>
          {hasUndo && pending !== null && (
            <Button look="quiet" onPress={() => takeBack(pending)}>
              {t('users.undo')}
            </Button>
          )}
          {end}
        </>
      }
    />
  );
}
