/** The links of the system profile: `system` → `system-7-link` → the system's store path. */
import { readlink } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';

/** `system-7-link` → 7 */
export function generationOfLink(link: string): number | null {
  const number = /-(\d+)-link$/.exec(link)?.[1];
  return number === undefined ? null : Number(number);
}

/** The generation that the profile is at; null where there is no profile. */
export async function readProfile(
  computer: Computer,
): Promise<{ readonly generation: number; readonly system: string } | null> {
  const { systemProfile } = computer.places;
  try {
    const link = await readlink(systemProfile);
    const generation = generationOfLink(basename(link));
    if (generation === null) return null;
    return { generation, system: await readSystemLink(resolve(dirname(systemProfile), link)) };
  } catch {
    return null;
  }
}

/** The absolute path a generation's link leads to, whether or not it is there. */
export async function readSystemLink(link: string): Promise<string> {
  return resolve(dirname(link), await readlink(link));
}
