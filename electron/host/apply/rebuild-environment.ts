/** The environment of a rebuild that the person runs as themselves. */
import { existsSync } from 'node:fs';
import type { Computer } from '#shared/machine/computer.ts';

/**
 * Theirs, and where nixpkgs is for who has no NIX_PATH, as every session of NixOS names it
 * (nixpkgs: nixos/modules/programs/environment.nix).
 */
export function rebuildEnvironment({ kind, places }: Computer): NodeJS.ProcessEnv {
  const { channels, entry } = places;
  const isNamed = process.env.NIX_PATH !== undefined || kind === 'flake' || !existsSync(`${channels}/nixos`);
  const nixPath = isNamed ? {} : { NIX_PATH: `nixpkgs=${channels}/nixos:nixos-config=${entry}:${channels}` };
  return { ...process.env, ...nixPath };
}
