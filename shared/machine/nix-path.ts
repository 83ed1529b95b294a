import type { Places } from './computer.ts';

/** NIX_PATH as every session of a channel computer has it (nixpkgs: nixos/modules/programs/environment.nix). */
export function channelNixPath({ channels, entry }: Pick<Places, 'channels' | 'entry'>): string {
  return `nixpkgs=${channels}/nixos:nixos-config=${entry}:${channels}`;
}
