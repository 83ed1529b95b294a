/** What a locale of the GNU C library makes of dates, numbers and money, as nearly as the browser knows. */

export interface LocaleExamples {
  /** As browsers write it: `de-AT`. */
  readonly locale: string;
  readonly date: string;
  readonly number: string;
  /** Null where the money of the region is not known here. */
  readonly money: string | null;
}

/** `de_AT.UTF-8` → examples; null for `C` and for what no browser knows. */
export function localeExamples(name: string, moment: Date): LocaleExamples | null {
  const [, language, region, script] = /^([a-z]{2,3})_([A-Z]{2})(?:\.[\w-]+)?(?:@(\w+))?$/.exec(name) ?? [];
  if (language === undefined || region === undefined) return null;
  const locale = [language, scripts[script ?? ''], region].filter((part) => part !== undefined).join('-');
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) return null;
  const currency = currencyOf(region);
  return {
    locale,
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(moment),
    number: new Intl.NumberFormat(locale).format(1_234_567.89),
    money:
      currency === undefined
        ? null
        : new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1234.5),
  };
}

const scripts: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl' };

/** ISO 4217, for the regions of the locales that are offered. */
const currencies: Readonly<Record<string, string>> = {
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  USD: 'EC PR SV US',
  CHF: 'CH LI',
  GBP: 'GB',
  DKK: 'DK',
  NOK: 'NO',
  SEK: 'SE',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  BGN: 'BG',
  UAH: 'UA',
  RUB: 'RU',
  BYN: 'BY',
  RSD: 'RS',
  BAM: 'BA',
  MKD: 'MK',
  ALL: 'AL',
  TRY: 'TR',
  GEL: 'GE',
  AMD: 'AM',
  ILS: 'IL',
  AED: 'AE',
  SAR: 'SA',
  EGP: 'EG',
  MAD: 'MA',
  IRR: 'IR',
  PKR: 'PK',
  INR: 'IN',
  BDT: 'BD',
  LKR: 'LK',
  NPR: 'NP',
  KZT: 'KZ',
  UZS: 'UZ',
  MNT: 'MN',
  CNY: 'CN',
  HKD: 'HK',
  TWD: 'TW',
  JPY: 'JP',
  KRW: 'KR',
  SGD: 'SG',
  MYR: 'MY',
  IDR: 'ID',
  PHP: 'PH',
  THB: 'TH',
  VND: 'VN',
  KHR: 'KH',
  MMK: 'MM',
  AUD: 'AU',
  NZD: 'NZ',
  CAD: 'CA',
  MXN: 'MX',
  BRL: 'BR',
  ARS: 'AR',
  CLP: 'CL',
  COP: 'CO',
  PEN: 'PE',
  UYU: 'UY',
  VES: 'VE',
  BOB: 'BO',
  PYG: 'PY',
  CRC: 'CR',
  GTQ: 'GT',
  HNL: 'HN',
  NIO: 'NI',
  DOP: 'DO',
  CUP: 'CU',
  ZAR: 'ZA',
  NGN: 'NG',
  TZS: 'TZ',
  ETB: 'ET',
  BWP: 'BW',
  AWG: 'AW',
};

function currencyOf(region: string): string | undefined {
  return Object.keys(currencies).find((currency) => currencies[currency]?.split(' ').includes(region));
}
