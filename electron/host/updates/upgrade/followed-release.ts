/** The release that a computer follows: by the name of its channel, or by what its flake's inputs ask for. */
import { readFile } from 'node:fs/promises';
import { releaseInChannelName } from '#shared/machine/channel-release.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readUpdateStatus } from '../update-status.ts';
import { inputReferences } from './flake-inputs.ts';
import { releaseOfReference } from './flake-reference.ts';

export type Followed =
  | { readonly kind: 'channel'; readonly release: string; readonly name: string; readonly url: string | null }
  | {
      readonly kind: 'flake';
      readonly release: string;
      /** Every input that names the release: nixpkgs, and home-manager's branch that belongs to it. */
      readonly inputs: readonly string[];
    }
  | { readonly kind: 'nothing' };

export async function readFollowedRelease(computer: Computer): Promise<Followed> {
  if (computer.kind === 'mounted') return { kind: 'nothing' };
  if (computer.kind === 'flake') return followedInputs(computer);
  const { follows } = await readUpdateStatus(computer);
  if (follows.kind !== 'channel') return { kind: 'nothing' };
  const { name, url } = follows;
  const release = releaseInChannelName(name);
  return release === null ? { kind: 'nothing' } : { kind: 'channel', release, name, url };
}

/** By flake.nix itself: the lock file may be older. */
async function followedInputs({ places }: Computer): Promise<Followed> {
  const text = await readFile(places.entry, 'utf8').catch(() => '');
  const named = inputReferences(text).flatMap(({ input, start, end }) => {
    const release = releaseOfReference(text.slice(start, end));
    return release === null ? [] : [{ name: input, release }];
  });
  const main = named.find(({ name }) => name === 'nixpkgs') ?? named[0];
  if (main === undefined) return { kind: 'nothing' };
  const inputsOfRelease = named.filter(({ release }) => release === main.release).map(({ name }) => name);
  return { kind: 'flake', release: main.release, inputs: inputsOfRelease };
}
