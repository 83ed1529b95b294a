import type { OptionType } from '#shared/options/option-type.ts';
import { useText } from '../i18n/text.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { FieldProps } from './field.ts';

export function PathField({ title, value, onCommit }: FieldProps<Extract<OptionType, { kind: 'path' }>>) {
  const t = useText();
  const text = value?.type === 'path' ? value.text : value?.type === 'string' ? value.value : '';
  return (
    <TextField
      isCode
      label={title}
      value={text}
      placeholder={t('field.notSet')}
      check={(next) => (next === '' || /^(\.{0,2}|~)\/\S*$/.test(next) ? null : t('field.path'))}
      onCommit={(next) => {
        // A path outside the configuration is a text: as a Nix path it would be copied into the store.
        if (next.startsWith('/')) onCommit({ type: 'string', value: next });
        else if (next !== '') onCommit({ type: 'path', text: next });
      }}
    />
  );
}
