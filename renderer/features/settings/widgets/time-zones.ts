/** Time zones as people know them: by city and country, with the time that it is there. */
import { zonesByCountry } from './zone-list.ts';

export interface TimeZone {
  /** `Europe/Berlin` */
  readonly id: string;
  /** `Berlin, Germany` */
  readonly label: string;
  /** What it is found by, in small letters. */
  readonly words: string;
}

/** By label, in the order of the language. */
export function timeZones(locale: string): readonly TimeZone[] {
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const zones: TimeZone[] = [{ id: 'UTC', label: 'UTC', words: 'utc gmt universal' }];
  let country = '';
  for (const word of zonesByCountry.split(' ')) {
    if (word.endsWith(':')) country = countries.of(word.slice(0, -1)) ?? word;
    else zones.push(zoneIn(country, word));
  }
  return zones.toSorted((one, other) => one.label.localeCompare(other.label, locale));
}

/** `America/Indiana/Knox` is Knox (Indiana): there are several places of some names. */
function zoneIn(country: string, id: string): TimeZone {
  const [, ...places] = id.replaceAll('_', ' ').split('/');
  const city = places.at(-1) ?? id;
  const place = places.length > 1 ? `${city} (${places[0]})` : city;
  const label = `${place}, ${country}`;
  return { id, label, words: `${label} ${id} ${withoutMarks(label)}`.toLowerCase() };
}

/** Every word that was typed is somewhere in its names; `sao` finds São Paulo. */
export function matchesZone({ words }: TimeZone, typed: string): boolean {
  const text = words.toLowerCase();
  return withoutMarks(typed)
    .toLowerCase()
    .split(/[\s,/_]+/)
    .every((word) => text.includes(word));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The time there at a moment; null for a zone that this computer has not heard of. */
export function timeIn(zone: string, moment: Date, locale: string): string | null {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(moment);
  } catch {
    return null;
  }
}

/** The zone of the screen that Snowglobe is looked at on; it need not be that of the computer it is about. */
export function zoneOfThisScreen(zones: readonly TimeZone[]): string {
  return listedZone(zones, new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Browsers call some zones by names of long ago: `Asia/Calcutta` is the `Asia/Kolkata` of the list. */
export function listedZone(zones: readonly TimeZone[], name: string): string {
  if (zones.some(({ id }) => id === name)) return name;
  const asBrowsersDo = browserName(name);
  return zones.find(({ id }) => browserName(id) === asBrowsersDo)?.id ?? name;
}

function browserName(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}
