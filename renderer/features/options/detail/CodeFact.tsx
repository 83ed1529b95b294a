import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/Button.tsx';
import { CodeBlock } from '../../../ui/Code.tsx';
import styles from './OptionDetails.module.css';

interface CodeFactProps {
  readonly title: string;
  /** As Nix; null where there is none. */
  readonly text: string | null;
  readonly nothing: string;
  readonly copyLabel: string;
  readonly actions?: ReactNode;
}

export function CodeFact({ title, text, nothing, copyLabel, actions }: CodeFactProps) {
  return (
    <div className={styles.fact}>
      <div className={styles.line}>
        <h3 className={styles.name}>{title}</h3>
        {text !== null && (
          <span className={styles.buttons}>
            {actions}
            <IconButton
              icon={Copy}
              label={copyLabel}
              onPress={() => void navigator.clipboard?.writeText(text)}
            />
          </span>
        )}
      </div>
      {text === null ? (
        <p className={styles.quiet}>{nothing}</p>
      ) : (
        <CodeBlock label={title}>{text}</CodeBlock>
      )}
    </div>
  );
}
