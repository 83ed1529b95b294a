/** Every text of the page comes from here: by its id, typed, through react-intl. */
import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { en } from './en.ts';

export type MessageId = keyof typeof en;

export type TextValues = Readonly<Record<string, string | number | Date>>;

/** `t('changes.count', { count: 3 })` */
export type Translate = (id: MessageId, values?: TextValues) => string;

export function TextProvider({ children }: { readonly children: ReactNode }) {
  return (
    <IntlProvider locale="en-GB" messages={en}>
      {children}
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
