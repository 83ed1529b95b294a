import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './Chips.module.css';

interface Chip<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

interface ChipsProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** One of several views of the same thing; exactly one is chosen. */
export function Chips<Id extends string>({ label, chips, selected, onSelect }: ChipsProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.chips ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const chosen = chips.find((chip) => keys.has(chip.id));
        if (chosen && chosen.id !== selected) onSelect(chosen.id);
      }}
    >
      {chips.map((chip) => (
        <ToggleButton key={chip.id} id={chip.id} className={styles.chip ?? ''}>
          {chip.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
