import type { NixValue } from '#shared/api/intent.ts';
import { useText } from '../i18n/text.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { problemOf } from './problem-words.ts';

export function PathField({
  type,
  title,
  value,
  fallback = null,
  autoFocus,
  onCommit,
  onClear,
}: FieldProps<TypeOf<'path'>>) {
  const t = useText();
  const isCleared = (text: string) => text.trim() === '' && onClear !== undefined;
  return (
    <TextField
      isCode
      label={title}
      value={pathText(value)}
      placeholder={pathText(fallback) || t('field.notSet')}
      autoFocus={autoFocus}
      check={(text) => (isCleared(text) ? null : problemOf(t, type, pathValue(text)))}
      onCommit={(text) => (isCleared(text) ? onClear?.() : onCommit(pathValue(text)))}
    />
  );
}

export function pathText(value: NixValue | null): string {
  if (value?.type === 'path') return value.text;
  return value?.type === 'string' ? value.value : '';
}

/** A path outside the configuration is a text: as a path of Nix it would be copied into the store. */
export function pathValue(typed: string): NixValue {
  const text = typed.trim();
  return /^(\.\.?|~)\/\S*$/.test(text) ? { type: 'path', text } : { type: 'string', value: text };
}
