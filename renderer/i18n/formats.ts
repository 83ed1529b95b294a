/** Dates, durations and sizes in the words of the person's language. */
import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { formatsTexts } from './en/formats.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export interface Formats {
  /** `3 days ago`, from an ISO date. */
  readonly relative: (iso: string) => string;
  /** `Today, 14:05`, `Tuesday, 09:12`, `3 November 2025, 18:40`. */
  readonly moment: (iso: string) => string;
  /** `8.4 GB`, in powers of 1000 as disk makers and file managers count. */
  readonly size: (bytes: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (fraction: number) => string;
  /** `Thunderbird, Bluetooth and Time zone` */
  readonly list: (items: readonly string[]) => string;
  /** `Thunderbird, Evolution or Geary` */
  readonly choice: (items: readonly string[]) => string;
  /** `6.6.1, 6.6.2`: without an “and”. */
  readonly commas: (items: readonly string[]) => string;
}

export function useFormats(): Formats {
  const intl = useIntl();
  return useMemo(() => formats(intl), [intl]);
}

function formats(intl: IntlShape): Formats {
  return {
    relative: (iso) => relative(intl, new Date(iso), new Date()),
    moment: (iso) => moment(intl, new Date(iso), new Date()),
    size: (bytes) => size(intl, bytes),
    number: (value) => intl.formatNumber(value),
    percent: (fraction) => intl.formatNumber(fraction, { style: 'percent', maximumFractionDigits: 0 }),
    list: (items) => intl.formatList([...items]),
    commas: (items) => items.join(sentence(intl, 'format.separator')),
    choice: (items) => intl.formatList([...items], { type: 'disjunction' }),
  };
}

function relative(intl: IntlShape, date: Date, now: Date): string {
  const difference = date.getTime() - now.getTime();
  const options = { numeric: 'auto' } as const;
  if (Math.abs(difference) < hour) {
    return intl.formatRelativeTime(Math.round(difference / minute), 'minute', options);
  }
  if (Math.abs(difference) < day) {
    return intl.formatRelativeTime(Math.round(difference / hour), 'hour', options);
  }
  // Days of the calendar, not spans of 24 hours: last night is yesterday.
  const days = Math.round((startOfDay(date) - startOfDay(now)) / day);
  if (Math.abs(days) < 31) return intl.formatRelativeTime(days, 'day', options);
  if (Math.abs(days) < 365) return intl.formatRelativeTime(Math.round(days / 30.4), 'month', options);
  return intl.formatRelativeTime(Math.round(days / 365.25), 'year', options);
}

function moment(intl: IntlShape, date: Date, now: Date): string {
  const time = intl.formatTime(date, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const daysAgo = Math.round((startOfDay(now) - startOfDay(date)) / day);
  if (daysAgo === 0 || daysAgo === 1) {
    const name = intl.formatRelativeTime(-daysAgo, 'day', { numeric: 'auto' });
    return sentence(intl, 'format.moment', { day: capitalised(intl, name), time });
  }
  if (daysAgo > 0 && daysAgo < 7) {
    const day = capitalised(intl, intl.formatDate(date, { weekday: 'long' }));
    return sentence(intl, 'format.moment', { day, time });
  }
  const sameYear = date.getFullYear() === now.getFullYear();
  const text = intl.formatDate(date, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
  return sentence(intl, 'format.moment', { day: text, time });
}

function sentence(intl: IntlShape, id: keyof typeof formatsTexts, values?: Record<string, string>): string {
  return intl.formatMessage({ id, defaultMessage: formatsTexts[id] }, values);
}

/** It begins the line; in many languages days of the week are written small. */
function capitalised(intl: IntlShape, word: string): string {
  return word.charAt(0).toLocaleUpperCase(intl.locale) + word.slice(1);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function size(intl: IntlShape, bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < sizeUnits.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return intl.formatNumber(value, {
    style: 'unit',
    unit: sizeUnits[unit] ?? 'byte',
    // Short, a byte has no plural in English.
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit > 1 ? 1 : 0,
  });
}
