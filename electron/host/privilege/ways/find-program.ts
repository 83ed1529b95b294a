/** Finds a program of the system as a shell would, but never in the present directory. */
import { join } from 'node:path';
import type { Surroundings } from '../elevation.ts';

export function findProgram(name: string, { searchPath, isExecutable }: Surroundings): string | null {
  const paths = searchPath.split(':').map((directory) => join(directory, name));
  return paths.find((path) => path.startsWith('/') && isExecutable(path)) ?? null;
}
