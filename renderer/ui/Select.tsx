import { Check, ChevronDown } from 'lucide-react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components/Select';
import { classNames } from './class-names.ts';
import fields from './Field.module.css';
import popovers from './Popover.module.css';

interface Choice {
  readonly id: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly selected: string | null;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly onSelect: (id: string) => void;
}

export function Select({ label, choices, selected, placeholder, isDisabled = false, onSelect }: SelectProps) {
  return (
    <AriaSelect
      aria-label={label}
      value={selected}
      isDisabled={isDisabled}
      onChange={(key) => key !== null && key !== selected && onSelect(String(key))}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <Button className={classNames(fields.input, fields.select)}>
        <SelectValue />
        <ChevronDown aria-hidden size={16} className={fields.arrow ?? ''} />
      </Button>
      <Popover className={popovers.popover ?? ''}>
        <ListBox className={popovers.list ?? ''} items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={popovers.item ?? ''}>
              {choice.label}
              <Check aria-hidden size={16} className={popovers.mark ?? ''} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
