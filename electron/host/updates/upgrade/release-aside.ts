/** A newer release beside the one that the computer follows: there to be evaluated, and followed by nothing. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { channelAddressFor, releaseInChannelName } from '#shared/machine/channel-release.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { practiceFolder } from '../../machine/practice/folder.ts';
import { say } from '../../texts/say.ts';
import { flakeAside } from './flake-aside.ts';
import type { Followed } from './followed-release.ts';
import { keptChannel } from './kept-channel.ts';

export interface ReleaseAside {
  readonly release: string;
  /** The folder of its nixpkgs; undefined where the files of a flake name it themselves. */
  readonly nixpkgs: string | undefined;
  /** The planned files, with those that make a flake follow the release. */
  withFiles(planned: readonly PlannedFile[]): readonly PlannedFile[];
}

export interface AsideParts {
  readonly computer: Computer;
  readonly followed: Followed;
  readonly release: string;
  /** Ours; what is fetched is kept below it. */
  readonly directory: string;
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** The error is a sentence. */
export async function putAside(parts: AsideParts): Promise<Result<ReleaseAside, string>> {
  const { computer, followed, release } = parts;
  if (followed.kind === 'flake') return flakeAside(computer, followed, release, parts.signal);
  if (followed.kind === 'nothing') return fail(say`This computer follows no release.`);
  if (computer.kind === 'practice') {
    const folder = (await practiceReleases(computer)).get(release);
    if (folder === undefined) return fail(say`The practice computer has no NixOS ${release}.`);
    return ok(channelAside(release, folder));
  }
  const address = addressOf(followed.name, followed.url, release);
  if (address === null) return fail(say`The address of the channel names no release.`);
  const fetched = await keptChannel(address, { ...parts, name: `nixos-${release}` });
  return fetched.ok ? ok(channelAside(release, fetched.value)) : fetched;
}

/** Where the list of channels is for root's eyes only: NixOS' own. */
function addressOf(name: string, url: string | null, release: string): string | null {
  return channelAddressFor(url ?? `https://channels.nixos.org/${name}`, release);
}

export function channelAside(release: string, nixpkgs: string): ReleaseAside {
  return {
    release,
    nixpkgs,
    withFiles: (planned) => planned,
  };
}

/** The practice computer has its channels' server in its own folder: the newest state of each release. */
export async function practiceReleases(computer: Computer): Promise<ReadonlyMap<string, string>> {
  const root = computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? '';
  const server = practiceFolder(root).channelServer;
  const names = await readdir(server).catch(() => []);
  const releases = new Map<string, string>();
  for (const name of names.toSorted()) {
    const nixpkgs = join(server, name, 'nixos');
    const release = (await readFile(join(nixpkgs, '.version'), 'utf8').catch(() => '')).trim();
    const isRelease = releaseInChannelName(`nixos-${release}`) !== null;
    if (isRelease && existsSync(join(nixpkgs, 'nixos'))) releases.set(release, nixpkgs);
  }
  return releases;
}
