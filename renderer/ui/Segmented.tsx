/** A few choices side by side. Arrow keys only move; Space or Enter chooses, so that looking records nothing. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './Segmented.module.css';

interface SegmentedProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly selected: string | null;
  readonly autoFocus?: boolean | undefined;
  readonly onSelect: (id: string) => void;
}

export function Segmented({ label, choices, selected, autoFocus = false, onSelect }: SegmentedProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const id = [...keys].map(String).find((key) => key !== selected);
        if (id !== undefined) onSelect(id);
      }}
    >
      {choices.map((choice, index) => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          className={styles.choice ?? ''}
          autoFocus={autoFocus && index === 0}
        >
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
