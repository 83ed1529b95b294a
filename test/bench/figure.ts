/**
 * What a bench found out: a line of the table that `npm run bench` ends with. A time alone says as much about the
 * machine as about us, so each stands beside something else's of the same run, or below a limit that was promised.
 */
import { appendFileSync } from 'node:fs';

export interface Figure {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'KB';
  /** Less is better. */
  readonly ours: number;
  /** Something else's in the same run, doing the same or less; ours divided by it is the ratio that is kept. */
  readonly beside?: { readonly name: string; readonly value: number };
  /** What was promised. */
  readonly limit?: number;
}

/** Prints it, and hands it to the table where there is one. */
export function report(figure: Figure): void {
  const { what, unit, ours, beside, limit } = figure;
  const parts = [
    `${what}: ${short(ours)} ${unit}`,
    ...(beside === undefined ? [] : [`${beside.name} ${short(beside.value)} ${unit}`]),
    ...(limit === undefined ? [] : [`at most ${limit} ${unit}`]),
  ];
  process.stdout.write(`${parts.join(' · ')}\n`);
  const table = process.env.SNOWGLOBE_BENCH_TABLE;
  if (table !== undefined) appendFileSync(table, `${JSON.stringify(figure)}\n`);
}

/** Milliseconds each of the two takes, in turns, so that what else the machine does meets both: the median of the rounds. */
export async function sideBySide(
  rounds: number,
  ours: () => unknown,
  other: () => unknown,
): Promise<{ readonly ours: number; readonly other: number }> {
  const times: { ours: number[]; other: number[] } = { ours: [], other: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await elapsed(ours));
    times.other.push(await elapsed(other));
  }
  return { ours: median(times.ours), other: median(times.other) };
}

/** In milliseconds. */
export async function elapsed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function short(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
