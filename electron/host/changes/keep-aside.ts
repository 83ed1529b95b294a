/** Copies of files that somebody else has changed, made before ours take their place: nobody's work is lost. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface FileToKeep {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface KeptFile {
  readonly path: string;
  readonly keptAs: string;
}

/**
 * Below `directory`, in a folder of this moment; readable to this person only, as a configuration may hold secrets.
 * The same files with the same contents are kept once: whoever asks again gets the copies that there are. Rejects with
 * Node's error where there is no room.
 */
export async function keepAside(
  files: readonly FileToKeep[],
  directory: string,
): Promise<readonly KeptFile[]> {
  if (files.length === 0) return [];
  const state = stateOf(files);
  for (const name of await readdir(directory).catch(() => [])) {
    const earlier = name.endsWith(`-${state}`) ? copiesIn(join(directory, name), files) : [];
    if (earlier.length > 0 && (await areThere(files, earlier))) return earlier;
  }
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const folder = join(directory, `${moment}-${state}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = copiesIn(folder, files);
  for (const [index, { bytes }] of files.entries()) {
    const file = await open(
      kept[index]?.keptAs ?? '',
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
      0o600,
    );
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  return kept;
}

/** The same for the same files with the same bytes. */
function stateOf(files: readonly FileToKeep[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 16);
}

function copiesIn(folder: string, files: readonly FileToKeep[]): readonly KeptFile[] {
  return files.map(({ path }, index) => ({
    path,
    // Two files of one name stay two.
    keptAs: join(folder, index === 0 ? basename(path) : `${index + 1}-${basename(path)}`),
  }));
}

/** A crash may have left some of them, or half of one. */
async function areThere(files: readonly FileToKeep[], copies: readonly KeptFile[]): Promise<boolean> {
  const whole = await Promise.all(
    copies.map(async ({ keptAs }, index) => {
      const copy = await readFile(keptAs).catch(() => null);
      return copy?.equals(files[index]?.bytes ?? new Uint8Array()) ?? false;
    }),
  );
  return whole.every(Boolean);
}
