import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import styles from './Popover.module.css';

interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Of the label, where it is not the page's. */
  readonly language?: string;
  readonly isDisabled?: boolean;
  /** Below the label: why it cannot be chosen. */
  readonly hint?: string;
}

interface MenuButtonProps {
  /** A button; it opens the menu. */
  readonly button: ReactNode;
  readonly label: string;
  readonly actions: readonly Action[];
  /** Where one of the actions is a choice that is in force. */
  readonly chosen?: string;
  readonly onAction: (id: string) => void;
}

export function MenuButton({ button, label, actions, chosen, onAction }: MenuButtonProps) {
  return (
    <MenuTrigger>
      {button}
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          aria-label={label}
          className={styles.list ?? ''}
          items={actions}
          onAction={(key) => onAction(String(key))}
          {...(chosen === undefined ? {} : { selectionMode: 'single', selectedKeys: [chosen] })}
        >
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              className={styles.item ?? ''}
            >
              {action.icon && <action.icon aria-hidden size={17} className={styles.itemIcon ?? ''} />}
              <span className={styles.words}>
                <Text slot="label" lang={action.language}>
                  {action.label}
                </Text>
                {action.hint !== undefined && (
                  <Text slot="description" className={styles.hint ?? ''}>
                    {action.hint}
                  </Text>
                )}
              </span>
              {chosen !== undefined && <Check aria-hidden size={16} className={styles.mark ?? ''} />}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
