/** How long a release of NixOS is looked after, from its name alone. */

/**
 * A release named YY.MM comes at the end of its month, the next one half a year later, and it is looked after for a
 * month beside that one: 24.05 until the end of December 2024, 24.11 until the end of June 2025. The real days differ
 * by a few. (NixOS manual, "Upgrading NixOS")
 * @param release `24.11`
 * @returns the day (`2025-06-30`); null for what is not the name of a release
 */
export function supportedUntil(release: string): string | null {
  const [, year, month] = /^(\d\d)\.(05|11)$/.exec(release) ?? [];
  if (year === undefined) return null;
  // Day 0 is the last one of the month before.
  const end = new Date(Date.UTC(2000 + Number(year), Number(month) + 7, 0));
  return end.toISOString().slice(0, 10);
}
