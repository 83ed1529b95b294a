/** Copies of files that somebody else has changed, made before ours take their place: nobody's work is lost. */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface KeptFile {
  readonly path: string;
  readonly keptAs: string;
}

/**
 * Below `directory`, in a folder of this moment that nothing else uses; readable to this person only, as a
 * configuration may hold secrets. Rejects with Node's error where there is no room.
 */
export async function keepAside(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  directory: string,
): Promise<readonly KeptFile[]> {
  if (files.length === 0) return [];
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = join(directory, `${moment}-${randomUUID().slice(0, 8)}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept: KeptFile[] = [];
  for (const [index, { path, bytes }] of files.entries()) {
    // Two files of one name stay two.
    const keptAs = join(folder, index === 0 ? basename(path) : `${index + 1}-${basename(path)}`);
    const file = await open(keptAs, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    kept.push({ path, keptAs });
  }
  return kept;
}
