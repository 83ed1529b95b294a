/** Texts: of one line or several, chosen from what exists, or kept secret. */
import { useText } from '../i18n/text.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps, TypeOf } from './field.ts';
import { problemOf } from './problem-words.ts';
import { SecretField } from './SecretField.tsx';
import { mostShown, useSuggestionItems, useSuggestions } from './use-suggestions.ts';

export function StringField(props: FieldProps<TypeOf<'string'>>) {
  return props.type.secret ? <SecretField {...props} /> : <OpenField {...props} />;
}

function OpenField({
  type,
  title,
  value,
  fallback = null,
  choices,
  option,
  autoFocus,
  onCommit,
  onClear,
}: FieldProps<TypeOf<'string'>>) {
  const t = useText();
  const suggestions = useSuggestions(type.multiline ? null : option, choices);
  const itemsFor = useSuggestionItems(suggestions);
  const text = value?.type === 'string' ? value.value : '';
  const standard = fallback?.type === 'string' ? fallback.value : null;
  // Emptied, and set to nothing: to be told apart from what is not set at all.
  const placeholder = value === null ? (standard ?? t('field.notSet')) : t('field.empty');
  // An input of one line would swallow the ends of lines that are there.
  const isMultiline = type.multiline === true || text.includes('\n');
  const check = (next: string) =>
    problemOf(t, { ...type, multiline: isMultiline }, { type: 'string', value: next });
  const commit = (next: string) => onCommit({ type: 'string', value: next });

  if (suggestions.length > 0) {
    return (
      <ComboBox
        label={title}
        value={suggestions.find((each) => each.value === text)?.label ?? text}
        placeholder={suggestions.find((each) => each.value === placeholder)?.label ?? placeholder}
        itemsFor={itemsFor}
        takesOwnText
        onClear={onClear}
        check={check}
        note={(_, shown) => (shown === mostShown ? t('field.combo.more') : null)}
        autoFocus={autoFocus}
        onCommit={commit}
      />
    );
  }
  return (
    <TextField
      label={title}
      value={text}
      placeholder={placeholder}
      isMultiline={isMultiline}
      autoFocus={autoFocus}
      takesUnchanged={value === null}
      check={check}
      onCommit={commit}
    />
  );
}
