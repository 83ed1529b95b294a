/** Whether the battery may not last: a computer that goes out while it is rebuilt has to be mended at the next start. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '#shared/api/apply.ts';

export interface PowerSupply {
  /** The words of Linux (Documentation/ABI/testing/sysfs-class-power). */
  readonly type: string;
  readonly status: string;
  readonly scope: string;
  /** Percent; null where it does not say. */
  readonly capacity: number | null;
}

/** Percent. */
const low = 15;

/** Null while nothing is discharging, or enough is left. Several batteries are taken together. */
export function lowBattery(supplies: readonly PowerSupply[]): Finding | null {
  // A mouse has a battery too; its scope is "Device".
  const batteries = supplies.filter(({ type, scope }) => type === 'Battery' && scope !== 'Device');
  if (!batteries.some(({ status }) => status === 'Discharging')) return null;
  const capacities = batteries.flatMap(({ capacity }) => (capacity === null ? [] : [capacity]));
  if (capacities.length === 0) return null;
  const percent = Math.round(capacities.reduce((sum, capacity) => sum + capacity, 0) / capacities.length);
  return percent < low ? { kind: 'low-battery', percent } : null;
}

/** @param directory `/sys/class/power_supply` */
export async function batteryFinding(directory: string): Promise<readonly Finding[]> {
  const names = await readdir(directory).catch(() => []);
  const supplies = await Promise.all(names.map((name) => readSupply(join(directory, name))));
  const finding = lowBattery(supplies);
  return finding === null ? [] : [finding];
}

async function readSupply(directory: string): Promise<PowerSupply> {
  const read = async (name: string): Promise<string> =>
    (await readFile(join(directory, name), 'utf8').catch(() => '')).trim();
  const [type, status, scope, capacity] = await Promise.all(
    ['type', 'status', 'scope', 'capacity'].map(read),
  );
  return {
    type: type ?? '',
    status: status ?? '',
    scope: scope ?? '',
    capacity: capacity === undefined || !/^\d+$/.test(capacity) ? null : Number(capacity),
  };
}
