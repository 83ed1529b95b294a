/** The environment of a rebuild that the person runs as themselves. */
import { existsSync } from 'node:fs';
import type { Computer } from '#shared/machine/computer.ts';
import { channelNixPath } from '#shared/machine/nix-path.ts';

/** Theirs, but with nixpkgs and the configuration where they are for the helper that applies later. */
export function rebuildEnvironment({ kind, places }: Computer): NodeJS.ProcessEnv {
  const { NIXOS_CONFIG: _, ...environment } = process.env;
  const isNamed = kind !== 'flake' && existsSync(`${places.channels}/nixos`);
  return isNamed ? { ...environment, NIX_PATH: channelNixPath(places) } : environment;
}
