/** What two systems have that the other has not, from their closures. */
import { execFile } from 'node:child_process';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Command } from '#shared/machine/computer.ts';
import { type PackageName, packageOfStorePath } from './store-name.ts';

export interface ClosureDifference {
  readonly added: readonly PackageName[];
  readonly removed: readonly PackageName[];
  readonly changed: readonly {
    readonly name: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
}

/** Every store path the system needs, itself included. The error is Nix' own sentence. */
export async function readClosure(
  nixStore: Command,
  system: string,
): Promise<Result<readonly string[], string>> {
  return new Promise((resolve) => {
    execFile(
      nixStore.program,
      ['--query', '--requisites', system],
      { env: { ...process.env, ...nixStore.environment }, maxBuffer: 2 ** 26, timeout: 60_000 },
      (error, output, errors) => {
        if (error === null) resolve(ok(output.split('\n').filter((line) => line !== '')));
        else resolve(fail(errors.trim().split('\n')[0] || error.message));
      },
    );
  });
}

/**
 * By name and version. Paths without a version are the system's own configuration (units, `etc`), which the
 * changes tell better; the outputs of one package (`-man`, `-lib`) count as that package.
 */
export function compareClosures(from: readonly string[], to: readonly string[]): ClosureDifference {
  const before = versionsByName(from);
  const after = versionsByName(to);
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const difference = names.map((name) => ({
    name,
    from: [...(before.get(name) ?? [])].sort(),
    to: [...(after.get(name) ?? [])].sort(),
  }));
  const each = (name: string, versions: readonly string[]): PackageName[] =>
    versions.map((version) => ({ name, version }));
  return {
    added: difference.flatMap(({ name, from: old, to: now }) => (old.length === 0 ? each(name, now) : [])),
    removed: difference.flatMap(({ name, from: old, to: now }) => (now.length === 0 ? each(name, old) : [])),
    changed: difference.filter(
      ({ from: old, to: now }) => old.length > 0 && now.length > 0 && old.join('\n') !== now.join('\n'),
    ),
  };
}

function versionsByName(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const versions = new Map<string, Set<string>>();
  for (const path of paths) {
    const { name, version } = packageOfStorePath(path.replace(outputSuffix, ''));
    if (version === '' || name.startsWith('nixos-system-')) continue;
    const known = versions.get(name) ?? new Set();
    versions.set(name, known.add(version));
  }
  return versions;
}

/** The names that nixpkgs gives to outputs besides `out`. */
const outputSuffix =
  /-(?:bin|dev|devdoc|doc|man|info|lib|libs|out|debug|data|terminfo|getent|static|modules|dist|nixos|locales|su|login|mount|swap|python|dictionaries|cli|client|server)$/;
