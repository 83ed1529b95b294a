/**
 * Small files and directories that may not be there, or may not be read: then nothing is known of them. They are read
 * without giving way in between, which for hundreds of them takes a fifth of the time.
 */
import { readdirSync, readFileSync, realpathSync } from 'node:fs';

/** Null where nothing can be read. */
export function textOf(path: string): string | null {
  return orNull(() => readFileSync(path, 'utf8'));
}

/** Empty where nothing can be read. */
export function namesIn(directory: string): readonly string[] {
  return orNull(() => readdirSync(directory)) ?? [];
}

/** What a link leads to in the end; null where it leads nowhere. */
export function realPathOf(path: string): string | null {
  return orNull(() => realpathSync.native(path));
}

export function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
