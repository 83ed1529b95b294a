/** A text field that hands over finished values, so that half a word is never a pending change. */
import type { ClipboardEvent, InputHTMLAttributes, ReactNode } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Text,
  TextArea,
} from 'react-aria-components/TextField';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';
import { useDraft } from './use-draft.ts';

interface TextFieldProps {
  readonly label: string;
  /** The text in force. */
  readonly value: string;
  readonly placeholder?: string | undefined;
  /** A line below the field. */
  readonly hint?: ReactNode;
  readonly isMultiline?: boolean;
  /** Nix text: monospaced, no spelling marks. */
  readonly isCode?: boolean;
  /** Masked: nobody looks over the shoulder. */
  readonly isSecret?: boolean;
  /** No wider than a number. */
  readonly isShort?: boolean;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean | undefined;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  /** Enter hands over also an untouched text. */
  readonly takesUnchanged?: boolean;
  /** The sentence that says what is wrong with a text, or null. */
  readonly check?: ((text: string) => string | null) | undefined;
  readonly onPaste?: ((event: ClipboardEvent) => void) | undefined;
  /** When the person has finished: Enter, or leaving the field; only with a text that passes. */
  readonly onCommit: (text: string) => void;
}

export function TextField({
  label,
  value,
  placeholder,
  hint,
  isMultiline = false,
  isCode = false,
  isSecret = false,
  isShort = false,
  isDisabled = false,
  autoFocus = false,
  inputMode,
  takesUnchanged = false,
  check,
  onPaste,
  onCommit,
}: TextFieldProps) {
  const draft = useDraft({ shown: value, check, isMultiline, takesUnchanged, onCommit });
  const className = classNames(
    styles.input,
    isCode && styles.code,
    isMultiline && styles.lines,
    isShort && styles.short,
  );
  const attributes = placeholder === undefined ? {} : { placeholder };

  return (
    <AriaTextField
      aria-label={label}
      className={styles.field ?? ''}
      value={draft.text}
      onChange={draft.setText}
      onBlur={draft.finish}
      isInvalid={draft.problem !== null}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(isSecret ? { type: 'password' as const } : {})}
    >
      {isMultiline ? (
        <TextArea
          className={className}
          rows={linesShown(draft.text)}
          spellCheck={!isCode}
          onKeyDown={draft.onKeyDown}
          {...attributes}
        />
      ) : (
        <Input
          className={className}
          spellCheck={false}
          autoComplete={isSecret ? 'new-password' : 'off'}
          onKeyDown={draft.onKeyDown}
          {...attributes}
          {...(inputMode === undefined ? {} : { inputMode })}
          {...(onPaste === undefined ? {} : { onPaste })}
        />
      )}
      {hint !== undefined && draft.problem === null && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <Problem>{draft.problem}</Problem>
    </AriaTextField>
  );
}

/** What is wrong with the field around it; said at once by screen readers. */
export function Problem({ children }: { readonly children: string | null }) {
  return (
    <FieldError className={styles.error ?? ''}>
      <span role="alert">{children}</span>
    </FieldError>
  );
}

/** Grows with the text up to a height at which scrolling is better. */
function linesShown(text: string): number {
  return Math.min(Math.max(text.split('\n').length, 3), 14);
}
