import { useText } from '../i18n/text.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { problemOf, problemWords } from './problem-words.ts';

export function FloatField({
  type,
  title,
  value,
  fallback = null,
  autoFocus,
  onCommit,
  onClear,
}: FieldProps<TypeOf<'float'>>) {
  const t = useText();
  const shown = numberText(value);
  return (
    <TextField
      isShort
      label={title}
      value={shown}
      placeholder={numberText(fallback) || t('field.notSet')}
      inputMode="decimal"
      autoFocus={autoFocus}
      check={(text) => {
        if (text.trim() === '' && onClear !== undefined) return null;
        const number = decimalNumber(text);
        return number === null
          ? problemWords(t, type, null)
          : problemOf(t, type, { type: 'float', value: number });
      }}
      onCommit={(text) => {
        if (text.trim() === '') onClear?.();
        const number = decimalNumber(text);
        if (number !== null && number !== decimalNumber(shown)) onCommit({ type: 'float', value: number });
      }}
    />
  );
}

function numberText(value: FieldProps['value']): string {
  return value?.type === 'float' || value?.type === 'int' ? String(value.value) : '';
}

/** Also with a decimal comma, as people write it; null for what is no number. */
export function decimalNumber(text: string): number | null {
  const digits = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(digits) && Number.isFinite(Number(digits))
    ? Number(digits)
    : null;
}
