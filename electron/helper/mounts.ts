/** What is mounted inside the configuration is not a part of it: whoever mounted it decides where writing leads. */
import { readFileSync } from 'node:fs';
import { isBelow } from './chosen-computer.ts';

/**
 * The mount point below `directory` that `file` lies on; null where there is none. The directory may itself be one.
 * @param table the text of /proc/self/mountinfo (proc(5)): the fifth field of a line is the mount point
 */
export function mountBetween(directory: string, file: string, table: string): string | null {
  for (const line of table.split('\n')) {
    const point = unescaped(line.split(' ')[4] ?? '');
    if (isBelow(point, directory) && (file === point || isBelow(file, point))) return point;
  }
  return null;
}

export function readMountTable(): string {
  return readFileSync('/proc/self/mountinfo', 'utf8');
}

/** Space, tab, newline and backslash are written in octal: `\040`. */
function unescaped(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
