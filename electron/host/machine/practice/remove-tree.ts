/** Removes folders whose own permissions forbid it: paths in a store are read-only. */
import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

export async function removeTree(path: string): Promise<void> {
  await makeWritable(path);
  await rm(path, { recursive: true, force: true });
}

async function makeWritable(path: string): Promise<void> {
  const status = await lstat(path).catch(() => null);
  if (status === null || !status.isDirectory()) return;
  if ((status.mode & 0o700) !== 0o700) await chmod(path, 0o755);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (entry.isDirectory()) await makeWritable(join(path, entry.name));
  }
}
