import { useEffect, useState } from 'react';
import { TextField as AriaTextField, FieldError, Input, TextArea } from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly isMultiline?: boolean;
  /** Nix text: monospaced, no spelling marks. */
  readonly isCode?: boolean;
  readonly isDisabled?: boolean;
  /** The sentence that says what is wrong with a text, or null. */
  readonly check?: (text: string) => string | null;
  /** When the person has finished: Enter, or leaving the field; only with a text that passes. */
  readonly onCommit: (text: string) => void;
}

/** A text field that hands over finished values, so that half a word is never a pending change. */
export function TextField({
  label,
  value,
  placeholder,
  isMultiline = false,
  isCode = false,
  isDisabled = false,
  check,
  onCommit,
}: TextFieldProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const problem = check?.(draft) ?? null;

  const commit = () => {
    if (draft !== value && problem === null) onCommit(draft);
  };
  const className = classNames(styles.input, isCode && styles.code);
  const hint = placeholder === undefined ? {} : { placeholder };

  return (
    <AriaTextField
      aria-label={label}
      className={styles.field ?? ''}
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      isInvalid={problem !== null}
      isDisabled={isDisabled}
    >
      {isMultiline ? (
        <TextArea className={className} rows={4} spellCheck={!isCode} {...hint} />
      ) : (
        <Input
          className={className}
          spellCheck={false}
          autoComplete="off"
          {...hint}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') setDraft(value);
          }}
        />
      )}
      <FieldError className={styles.error ?? ''}>{problem}</FieldError>
    </AriaTextField>
  );
}
