/** What is in a system's store path, told by small files and by names: nothing is evaluated or started. */
import { readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { namesIn, orNull, realPathOf, textOf } from './small-files.ts';
import { packageOfStorePath } from './store-name.ts';

export interface SystemVersions {
  /** `24.11.717412.0c582677378f` */
  readonly nixos: string | null;
  /** `6.6.63` */
  readonly kernel: string | null;
  /** `system.configurationRevision`: usually the commit that the configuration was at. */
  readonly revision: string | null;
  readonly specialisations: readonly string[];
}

export const nothingKnown: SystemVersions = {
  nixos: null,
  kernel: null,
  revision: null,
  specialisations: [],
};

/** A store path never changes: what was read of it once is true for ever. */
const known = new Map<string, SystemVersions>();

export function readSystemVersions(system: string): SystemVersions {
  const versions = known.get(system) ?? {
    nixos: lineOf(join(system, 'nixos-version')),
    kernel: readKernelVersion(system),
    revision: readRevision(system),
    specialisations: [...namesIn(join(system, 'specialisation'))].sort(),
  };
  known.set(system, versions);
  return versions;
}

/** The name of the modules' directory; where there are none, the version in the kernel's store path. */
function readKernelVersion(system: string): string | null {
  const modules = namesIn(join(system, 'kernel-modules/lib/modules'));
  if (modules[0] !== undefined) return modules[0];
  const kernel = realPathOf(join(system, 'kernel')) ?? '';
  // As `nixos-rebuild list-generations` finds it.
  const beside = kernel === '' ? [] : namesIn(join(dirname(kernel), 'lib/modules'));
  if (beside[0] !== undefined) return beside[0];
  const target = kernel || (orNull(() => readlinkSync(join(system, 'kernel'))) ?? '');
  const storePath = /^.*\/nix\/store\/[^/]+/.exec(target)?.[0];
  return storePath === undefined ? null : packageOfStorePath(storePath).version || null;
}

/** From the text of the program that would print it (nixpkgs: nixos-version.sh). */
function readRevision(system: string): string | null {
  const program = textOf(join(system, 'sw/bin/nixos-version')) ?? '';
  const revision = /"configurationRevision":\s*"((?:[^"\\]|\\.)*)"/.exec(program)?.[1];
  if (revision !== undefined) return orNull(() => String(JSON.parse(`"${revision}"`))) || null;
  return lineOf(join(system, 'configuration-revision'));
}

function lineOf(path: string): string | null {
  return textOf(path)?.trim() || null;
}
