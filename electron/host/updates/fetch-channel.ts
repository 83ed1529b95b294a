/** The newest state of a channel, fetched aside: what the system follows stays as it is. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { LookProgress } from '#shared/api/updates.ts';
import { download, downloadLimits } from '../catalog/sources/download.ts';
import { say } from '../texts/say.ts';
import type { ChannelSource } from './channel-source.ts';

export interface FetchParts {
  /** A folder of ours. */
  readonly scratch: string;
  readonly progress: (progress: LookProgress) => void;
  readonly signal: AbortSignal;
}

/** @returns the folder with the collection. The error is a sentence. */
export async function fetchChannel(
  source: ChannelSource,
  { scratch, progress, signal }: FetchParts,
): Promise<Result<string, string>> {
  if (source.kind === 'folder') return ok(source.directory);
  // A channel serves its expressions in one archive (nixpkgs: nixos/lib/make-channel.nix).
  const address = `${source.address}/nixexprs.tar.xz`;
  progress({ stage: 'fetching', fraction: 0 });
  const arrived = (fraction: number): void => progress({ stage: 'fetching', fraction });
  const archive = await download(address, arrived, downloadLimits, signal);
  if (!archive.ok) return fail(archive.error.sentence);
  progress({ stage: 'unpacking', fraction: null });
  const file = join(scratch, 'nixexprs.tar.xz');
  const folder = join(scratch, 'channel');
  await writeFile(file, archive.value);
  await mkdir(folder);
  const unpacked = await unpack(file, folder, signal);
  await rm(file, { force: true });
  if (!unpacked.ok) return unpacked;
  const [only, ...others] = await readdir(folder);
  const isOne = only !== undefined && others.length === 0;
  return isOne ? ok(join(folder, only)) : fail(say`What ${source.address} serves is no channel.`);
}

function unpack(file: string, folder: string, signal: AbortSignal): Promise<Result<void, string>> {
  // tar(1) keeps what it unpacks below the folder.
  const args = ['--extract', '--xz', '--no-same-owner', '--file', file, '--directory', folder];
  return new Promise((resolve) => {
    execFile('tar', args, { signal }, (error, _, errors) => {
      if (error === null) return resolve(ok(undefined));
      const reason = errors.trim().split('\n')[0] || error.message;
      resolve(fail(say`The channel could not be unpacked: ${reason}`));
    });
  });
}
