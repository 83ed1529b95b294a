/**
 * When releases of NixOS come and go, from their names alone: one at the end of each May and November, and about a
 * month later the one before it gets no more updates (nixos.org/manual, "Upgrading NixOS"; nixpkgs' RFC 80).
 */
import type { NewerRelease } from '#shared/api/upgrade.ts';

interface Month {
  /** With the century. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** More than these nobody goes over in one step. */
const MOST_SHOWN = 6;

/** Those after `release` that may be there at this time, the next one first. */
export function releasesAfter(release: string, now: Date): readonly NewerRelease[] {
  const newer: NewerRelease[] = [];
  for (let next = releaseAfter(release); newer.length < MOST_SHOWN; next = releaseAfter(next)) {
    const isOut = isReleased(next, now);
    if (isOut === 'no') break;
    newer.push({ release: next, isOut, supportedUntil: supportedUntil(next) });
  }
  return newer;
}

/** 24.05 → 24.11 → 25.05 */
export function releaseAfter(release: string): string {
  const { year, month } = monthOf(release);
  return month === 5 ? nameOf({ year, month: 11 }) : nameOf({ year: year + 1, month: 5 });
}

/** The last day of the month after the next release's, as ISO 8601. */
export function supportedUntil(release: string): string {
  const { year, month } = monthOf(releaseAfter(release));
  // Day 0 of a month is the last one of the month before; months are counted from 0 there.
  return new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}

export function isNewerRelease(one: string, other: string): boolean {
  const [a, b] = [monthOf(one), monthOf(other)];
  return a.year > b.year || (a.year === b.year && a.month > b.month);
}

/** In the month itself, nobody can tell from the date. */
function isReleased(release: string, now: Date): 'yes' | 'perhaps' | 'no' {
  const { year, month } = monthOf(release);
  const difference = (now.getUTCFullYear() - year) * 12 + now.getUTCMonth() + 1 - month;
  if (difference === 0) return 'perhaps';
  return difference > 0 ? 'yes' : 'no';
}

function monthOf(release: string): Month {
  const [year = '0', month = '5'] = release.split('.');
  return { year: 2_000 + Number(year), month: Number(month) };
}

function nameOf({ year, month }: Month): string {
  return `${String(year % 100).padStart(2, '0')}.${String(month).padStart(2, '0')}`;
}
