/** Replaces a file's content in one step, so that a crash leaves the old text or the new one, never half. */

import { randomBytes } from 'node:crypto';
import { chmod, chown, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Follows a link to its target, and keeps owner and mode. Rejects with the system's error. */
export async function writeTextAtomically(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  const temporary = join(dirname(target), `.snowglobe-${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(temporary, 'wx', old === undefined ? 0o644 : old.mode & 0o7777);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    if (old !== undefined) {
      await chown(temporary, old.uid, old.gid).catch((error: unknown) => {
        // Someone who may write the file but does not own it cannot give the new one away.
        if (process.getuid?.() === 0) throw error;
      });
      await chmod(temporary, old.mode & 0o7777);
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncDirectory(dirname(target));
}

/** The new name is only safe on disk once the directory is. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
