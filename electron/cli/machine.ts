/** The configuration that is meant without `--file`: that of this machine, of `--root`, or of `--flake`. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';
import type { Flags } from './arguments.ts';
import { readText } from './read-file.ts';

export async function readMachine(flags: Flags): Promise<{ readonly configuration: Configuration }> {
  const { directory, host } = whereabouts(flags);
  return { configuration: await readConfiguration(directory, readText, { host }) };
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
