/** Where the host keeps what belongs to one computer: pending changes, jobs, records of generations. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import type { DataDirectories } from './data-directories.ts';

/** Readable for people who look for it, and different for every configuration. */
export function computerStateDirectory(directories: DataDirectories, computer: Computer): string {
  const id = createHash('sha256').update(computer.places.entry).digest('hex').slice(0, 12);
  return join(directories.state, `${computer.kind}-${id}`);
}
