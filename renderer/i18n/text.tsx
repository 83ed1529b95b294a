/** Every text of the page comes from here: by its id, typed, through react-intl. */
import { type ReactNode, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider, useIntl } from 'react-intl';
import type { Language } from '#shared/api/language.ts';
import { en } from './en.ts';
import { localeOf } from './languages.ts';
import type { PageTexts } from './load-texts.ts';

export type MessageId = keyof typeof en;

export type TextValues = Readonly<Record<string, string | number | Date>>;

/** `t('changes.count', { count: 3 })` */
export type Translate = (id: MessageId, values?: TextValues) => string;

interface TextProviderProps {
  readonly language?: Language;
  /** Those of the language; English where they are left out. */
  readonly texts?: PageTexts;
  readonly children: ReactNode;
}

export function TextProvider({ language = 'en', texts = en, children }: TextProviderProps) {
  const locale = localeOf(language);
  return (
    <IntlProvider locale={locale} messages={texts}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </IntlProvider>
  );
}

export function useText(): Translate {
  const intl = useIntl();
  return useMemo(
    () => (id, values) =>
      String(intl.formatMessage({ id, defaultMessage: en[id] }, values as Record<string, string>)),
    [intl],
  );
}

export function Text({ id, values }: { readonly id: MessageId; readonly values?: TextValues }) {
  return useText()(id, values);
}
