import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Without links; also of a file that is not there yet, as long as its folder is. Never rejects. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}
