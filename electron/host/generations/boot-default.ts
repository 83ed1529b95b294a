/** Which generation the boot loader starts by itself. */
import { readFile } from 'node:fs/promises';
import type { Computer } from '#shared/machine/computer.ts';

/** From systemd-boot's loader.conf; null where there is none, or where it may not be read. */
export async function readBootDefault(computer: Computer): Promise<number | null> {
  const text = await readFile(`${computer.places.boot}/loader/loader.conf`, 'utf8').catch(() => '');
  const entry = /^default\s+(\S+)/m.exec(text)?.[1];
  const number = entry && /^nixos-generation-(\d+)(?:-specialisation-.*)?\.conf$/.exec(entry)?.[1];
  return number ? Number(number) : null;
}
