/** A keyboard layout, and a place to try how the present one types. */
import { useState } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components/TextField';
import type { FieldProps, TypeOf } from '../../../fields/field.ts';
import { StringField } from '../../../fields/StringField.tsx';
import { useText } from '../../../i18n/text.tsx';
import fields from '../../../ui/Field.module.css';
import styles from './widgets.module.css';

export function KeyboardLayoutField(props: FieldProps) {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <div className={styles.field}>
      <StringField {...(props as FieldProps<TypeOf<'string'>>)} />
      <TextField className={fields.field ?? ''} value={text} onChange={setText}>
        <Label className={styles.label ?? ''}>{t('widget.keyboard.try')}</Label>
        <Input
          className={fields.input ?? ''}
          placeholder={t('widget.keyboard.example')}
          spellCheck={false}
          autoComplete="off"
        />
        <Text slot="description" className={fields.hint ?? ''}>
          {t('widget.keyboard.honest')}
        </Text>
      </TextField>
    </div>
  );
}
