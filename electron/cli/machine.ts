/** The configuration that is meant without `--file`: that of this machine, of `--root`, or of `--flake`. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';
import type { Flags } from './arguments.ts';
import { readText } from './read-file.ts';

export type MachineRead =
  | {
      readonly ok: true;
      readonly configuration: Configuration;
      /** What could not be read or followed: it may set options too. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** A machine without a module of its own has nothing to look at or to change. */
export async function readMachine(flags: Flags): Promise<MachineRead> {
  const { directory, host } = whereabouts(flags);
  const configuration = await readConfiguration(directory, readText, { host });
  const isThere =
    configuration.files.size > 0 && (host === undefined || configuration.mainFile !== undefined);
  if (isThere) {
    const notes = configuration.troubles.map((trouble) => `${trouble.file}: ${trouble.message}`);
    return { ok: true, configuration, notes };
  }
  const message = configuration.troubles[0]?.message ?? `There is no configuration in ${configuration.root}.`;
  return { ok: false, message };
}

function whereabouts({ root, flake }: Flags): { directory: string; host: string | undefined } {
  if (flake !== undefined) {
    const hash = flake.indexOf('#');
    const directory = resolve(hash === -1 ? flake : flake.slice(0, hash) || '.');
    return { directory, host: hash === -1 ? undefined : flake.slice(hash + 1) };
  }
  if (root === undefined) return { directory: '/etc/nixos', host: undefined };
  const directory = resolve(root);
  const isConfiguration = ['configuration.nix', 'flake.nix'].some((name) =>
    existsSync(join(directory, name)),
  );
  return { directory: isConfiguration ? directory : join(directory, 'etc', 'nixos'), host: undefined };
}
