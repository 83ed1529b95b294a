/** A file that a channel serves: from a folder where it is at hand, else from the network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { download, type NotDownloaded } from '../sources/download.ts';
import type { BuildRequest } from './messages.ts';

export async function servedFile(
  name: string,
  { servedFolder, addresses }: Pick<BuildRequest, 'servedFolder' | 'addresses'>,
  progress: (share: number) => void,
): Promise<Result<Uint8Array, NotDownloaded>> {
  if (servedFolder !== null) {
    const local = await readFile(join(servedFolder, name)).catch(() => undefined);
    if (local !== undefined) return ok(local);
  }
  let last: NotDownloaded = { kind: 'not-there', sentence: `Nobody serves ${name} for this computer.` };
  for (const address of addresses) {
    const got = await download(`${address}/${name}`, progress);
    if (got.ok) return got;
    last = got.error;
  }
  return fail(last);
}
