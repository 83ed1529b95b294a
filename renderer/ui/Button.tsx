import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Spinner } from './Spinner.tsx';

type Look = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly look?: Look;
  readonly icon?: LucideIcon | undefined;
  /** Work goes on: shows a spinner and takes no further presses. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

export function Button({ look = 'plain', icon: Icon, isBusy = false, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} isPending={isBusy} className={classNames(styles.button, styles[look])}>
      {isBusy ? <Spinner /> : Icon && <Icon aria-hidden size={17} className={styles.icon ?? ''} />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly icon: LucideIcon;
  readonly label: string;
}

export function IconButton({ icon: Icon, label, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={classNames(styles.button, styles.quiet, styles.square)}
    >
      <Icon aria-hidden size={18} />
    </AriaButton>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: Look;
  readonly icon?: LucideIcon;
  readonly external?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button, where pressing it goes somewhere. */
export function ButtonLink({
  href,
  look = 'plain',
  icon: Icon,
  external = false,
  children,
}: ButtonLinkProps) {
  return (
    <a
      href={href}
      className={classNames(styles.button, styles[look])}
      {...(external ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      {Icon && <Icon aria-hidden size={17} className={styles.icon ?? ''} />}
      {children}
    </a>
  );
}
