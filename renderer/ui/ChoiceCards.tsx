/** A few choices of which each needs a sentence: one below the other, one of them chosen. */
import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './ChoiceCards.module.css';

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Beside the title, such as a tag. */
  readonly end?: ReactNode;
}

interface ChoiceCardsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export function ChoiceCards({ label, choices, selected, onSelect }: ChoiceCardsProps) {
  return (
    <RadioGroup aria-label={label} className={styles.group ?? ''} value={selected} onChange={onSelect}>
      {choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className={styles.choice ?? ''}>
          <span className={styles.mark} />
          <span className={styles.words}>
            <span className={styles.titleLine}>
              <span className={styles.title}>{choice.title}</span>
              {choice.end}
            </span>
            <span className={styles.text}>{choice.text}</span>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
