/** Whole numbers as their digits: those of Nix have 64 bits, more than a number of JavaScript holds exactly. */
import { Minus, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, TextField } from 'react-aria-components/TextField';
import { useText } from '../i18n/text.tsx';
import styles from '../ui/Field.module.css';
import { Problem } from '../ui/TextField.tsx';
import { useDraft } from '../ui/use-draft.ts';
import type { FieldProps, TypeOf } from './field.ts';
import { problemOf, problemWords } from './problem-words.ts';

type IntType = TypeOf<'int'>;

export function IntField({
  type,
  title,
  value,
  fallback = null,
  autoFocus = false,
  onCommit,
  onClear,
}: FieldProps<IntType>) {
  const t = useText();
  const shown = value?.type === 'int' ? value.value : '';
  const standard = fallback?.type === 'int' ? fallback.value : '';
  const check = (text: string) => {
    if (text.trim() === '' && onClear !== undefined) return null;
    const digits = wholeNumber(text);
    return digits === null ? problemWords(t, type, null) : problemOf(t, type, { type: 'int', value: digits });
  };
  const commit = (text: string) => {
    if (text.trim() === '') onClear?.();
    const digits = wholeNumber(text);
    if (digits !== null && digits !== shown) onCommit({ type: 'int', value: digits });
  };
  const draft = useDraft({ shown, check, onCommit: commit });
  const stepped = (by: bigint) =>
    stepFrom(type, wholeNumber(draft.text) ?? (wholeNumber(standard) || null), by);
  const press = (by: bigint) => {
    draft.setText(stepped(by));
    commit(stepped(by));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    draft.onKeyDown(event);
    if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    draft.setText(stepped(event.key === 'ArrowUp' ? 1n : -1n));
  };

  return (
    <TextField
      aria-label={title}
      className={styles.field ?? ''}
      value={draft.text}
      onChange={draft.setText}
      onBlur={draft.finish}
      isInvalid={draft.problem !== null}
      autoFocus={autoFocus}
    >
      <div className={styles.number} data-invalid={draft.problem !== null}>
        <Input
          className={styles.input ?? ''}
          inputMode={type.min !== undefined && type.min >= 0 ? 'numeric' : 'text'}
          autoComplete="off"
          placeholder={standard === '' ? t('field.notSet') : standard}
          onKeyDown={onKeyDown}
        />
        <Button
          excludeFromTabOrder
          className={styles.step ?? ''}
          aria-label={t('field.decrease', { title })}
          onPress={() => press(-1n)}
        >
          <Minus aria-hidden size={15} />
        </Button>
        <Button
          excludeFromTabOrder
          className={styles.step ?? ''}
          aria-label={t('field.increase', { title })}
          onPress={() => press(1n)}
        >
          <Plus aria-hidden size={15} />
        </Button>
      </div>
      <Problem>{draft.problem}</Problem>
    </TextField>
  );
}

/** As Nix writes it, without leading zeros; null for what is none, or needs more than 64 bits. */
export function wholeNumber(text: string): string | null {
  if (!/^\s*-?\d{1,19}\s*$/.test(text)) return null;
  const number = BigInt(text.trim());
  return BigInt.asIntN(64, number) === number ? String(number) : null;
}

function stepFrom({ min, max }: IntType, from: string | null, by: bigint): string {
  const next = from === null ? BigInt(Math.trunc(min ?? 0)) : BigInt(from) + by;
  if (min !== undefined && next < BigInt(min)) return String(min);
  if (max !== undefined && next > BigInt(max)) return String(max);
  return wholeNumber(String(next)) ?? from ?? '';
}
