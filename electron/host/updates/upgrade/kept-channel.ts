/** A newer release's channel, fetched once and kept in a folder of ours until another release is looked at. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { say } from '../../texts/say.ts';
import { fetchChannel } from '../fetch-channel.ts';

interface ChannelWish {
  /** Of the folder that it becomes. */
  readonly name: string;
  /** Nothing else is kept in it. */
  readonly directory: string;
  readonly signal: AbortSignal;
  /** 0 to 1, of the download. */
  readonly onShare: (share: number) => void;
}

/** @returns the folder of its nixpkgs. The error is a sentence. */
export async function keptChannel(
  address: string,
  { name, directory, signal, onShare }: ChannelWish,
): Promise<Result<string, string>> {
  const folder = join(directory, name);
  await mkdir(directory, { recursive: true });
  await removeOthers(directory, name);
  if (existsSync(folder)) return ok(folder);
  const scratch = await mkdtemp(join(directory, '.fetched-'));
  try {
    const fetched = await fetchChannel(
      { kind: 'served', address },
      { scratch, signal, progress: ({ fraction }) => onShare(fraction ?? 1) },
    );
    if (!fetched.ok) return fetched;
    if (!existsSync(join(fetched.value, 'nixos/default.nix')))
      return fail(say`What ${address} serves is no NixOS.`);
    await rename(fetched.value, folder);
    return ok(folder);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Some 300 MB each. */
async function removeOthers(directory: string, name: string): Promise<void> {
  for (const other of await readdir(directory)) {
    if (other !== name) await rm(join(directory, other), { recursive: true, force: true });
  }
}
