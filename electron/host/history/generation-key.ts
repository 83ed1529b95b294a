/** What a generation is remembered by: another one may get the same number later, of another system. */
import { createHash } from 'node:crypto';

/** `7-0123456789abcdef`; good for the name of a file. `system` is its store path. */
export function generationKey(generation: number, system: string): string {
  return `${generation}-${createHash('sha256').update(system).digest('hex').slice(0, 16)}`;
}

/** 7 of `7-0123456789abcdef`; null for what is no key. */
export function generationOfKey(key: string): number | null {
  const number = /^(\d+)-[0-9a-f]{16}$/.exec(key)?.[1];
  return number === undefined ? null : Number(number);
}
