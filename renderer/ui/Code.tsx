import type { ReactNode } from 'react';
import styles from './Code.module.css';

/** Nix's own word beside ours, in small print: an option, a package, a path. */
export function NixWord({ children }: { readonly children: ReactNode }) {
  return <code className={styles.word}>{children}</code>;
}

interface CodeBlockProps {
  /** What it is, for screen readers; the block takes the focus so that the keyboard can scroll it. */
  readonly label: string;
  readonly children: ReactNode;
}

export function CodeBlock({ label, children }: CodeBlockProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className={styles.block} aria-label={label} translate="no" tabIndex={0}>
      {children}
    </section>
  );
}
