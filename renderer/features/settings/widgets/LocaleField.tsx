/** A language with its region, and how dates, numbers and money are written with it. */
import type { FieldProps, TypeOf } from '../../../fields/field.ts';
import { StringField } from '../../../fields/StringField.tsx';
import { useText } from '../../../i18n/text.tsx';
import { localeExamples } from './locale-examples.ts';
import styles from './widgets.module.css';

export function LocaleField(props: FieldProps) {
  const t = useText();
  const { value } = props;
  const examples = value?.type === 'string' ? localeExamples(value.value, new Date()) : null;
  return (
    <div className={styles.field}>
      <StringField {...(props as FieldProps<TypeOf<'string'>>)} />
      {examples !== null && (
        <dl className={styles.examples} aria-label={t('widget.locale.examples')}>
          <Example name={t('widget.locale.date')} text={examples.date} locale={examples.locale} />
          <Example name={t('widget.locale.number')} text={examples.number} locale={examples.locale} />
          {examples.money !== null && (
            <Example name={t('widget.locale.money')} text={examples.money} locale={examples.locale} />
          )}
        </dl>
      )}
    </div>
  );
}

function Example({
  name,
  text,
  locale,
}: {
  readonly name: string;
  readonly text: string;
  readonly locale: string;
}) {
  return (
    <div className={styles.example}>
      <dt>{name}</dt>
      <dd lang={locale}>{text}</dd>
    </div>
  );
}
