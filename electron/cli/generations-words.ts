/** Generations and what differs between them, for a terminal and as data. Pure. */
import type { Comparison, SettingDifference } from '#shared/api/history.ts';
import type { KnownGeneration } from '../host/history/list-history.ts';

/** What `nixos-rebuild list-generations --json` tells, and what only Snowglobe knows. */
export interface ListedGeneration {
  readonly generation: number;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
  readonly nixosVersion: string;
  readonly kernelVersion: string;
  readonly configurationRevision: string;
  readonly specialisations: readonly string[];
  readonly current: boolean;
  readonly name: string | null;
  readonly pinned: boolean;
  readonly booted: boolean;
  readonly default: boolean;
  /** Only where it is. */
  readonly missing?: true;
}

export function listData(generations: readonly KnownGeneration[]): readonly ListedGeneration[] {
  return generations.map(listedGeneration);
}

export function listedGeneration(generation: KnownGeneration): ListedGeneration {
  return {
    generation: generation.number,
    date: generation.date.replace(/\.\d+Z$/, 'Z'),
    // The word that nixos-rebuild has for it.
    nixosVersion: generation.nixosVersion ?? 'Unknown',
    kernelVersion: generation.kernelVersion ?? 'Unknown',
    configurationRevision: generation.configurationRevision ?? '',
    specialisations: generation.specialisations,
    current: generation.current,
    name: generation.name,
    pinned: generation.pinned,
    booted: generation.booted,
    default: generation.default,
    ...(generation.missing ? { missing: true } : {}),
  };
}

export function listLines(generations: readonly KnownGeneration[]): readonly string[] {
  const rows = generations.map((generation) => [
    String(generation.number),
    generation.date.slice(0, 16).replace('T', ' '),
    generation.nixosVersion ?? '',
    generation.kernelVersion ?? '',
    [generation.name ?? '', ...marksOf(generation).map((mark) => `[${mark}]`)].join(' ').trim(),
  ]);
  return table([['Number', 'Date (UTC)', 'NixOS', 'Kernel', 'Name'], ...rows]);
}

function marksOf(generation: KnownGeneration): readonly string[] {
  return [
    ...(generation.running ? ['running'] : []),
    ...(generation.booted && !generation.running ? ['booted'] : []),
    ...(generation.default ? ['default'] : []),
    ...(generation.nextStart ? ['next start'] : []),
    ...(generation.pinned ? ['pinned'] : []),
    ...(generation.missing ? ['missing'] : []),
    ...generation.specialisations,
  ];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Sizes in bytes. */
export function comparisonData({ added, removed, changed, closureSizeDifference }: Comparison): object {
  const named = ({ name, version }: Comparison['added'][number]) => ({ name, version });
  return { added: added.map(named), removed: removed.map(named), changed, closureSizeDifference };
}

export function comparisonLines(comparison: Comparison): readonly string[] {
  const { added, removed, changed, closureSizeDifference, settings } = comparison;
  return [
    ...added.map(({ name, version, size }) => `+ ${named(name, version)}  ${signed(size)}`),
    ...removed.map(({ name, version, size }) => `- ${named(name, version)}  ${signed(-size)}`),
    ...changed.map(
      ({ name, from, to, sizeDifference }) =>
        `~ ${name}: ${from.join(', ')} → ${to.join(', ')}  ${signed(sizeDifference)}`,
    ),
    ...(settings ?? []).map(settingLine),
    `All together: ${signed(closureSizeDifference)}`,
    ...(settings === null ? ['What the settings were is not known for both.'] : []),
  ];
}

function settingLine({ option, from, to, elements }: SettingDifference): string {
  if (elements === null) return `= ${option}: ${from ?? '(not set)'} → ${to ?? '(not set)'}`;
  const { added, removed } = elements;
  return `= ${option}: ${[...added.map((one) => `+${one}`), ...removed.map((one) => `-${one}`)].join(' ')}`;
}

function named(name: string, version: string): string {
  return version === '' ? name : `${name} ${version}`;
}

function signed(bytes: number): string {
  const amount = Math.abs(bytes);
  const text =
    amount < 100_000 ? `${Math.round(amount / 100) / 10} kB` : `${(amount / 1_000_000).toFixed(1)} MB`;
  return `${bytes < 0 ? '-' : '+'}${text}`;
}
