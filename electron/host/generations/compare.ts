/** What two systems have that the other has not, by their closures, from the store itself. */
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Comparison } from '#shared/api/history.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Command } from '#shared/machine/computer.ts';
import { packageOfStorePath } from './store-name.ts';

export type ClosureComparison = Pick<Comparison, 'added' | 'removed' | 'changed' | 'closureSizeDifference'>;

/** A store path that only one of two systems has. */
export interface OwnPath {
  readonly path: string;
  /** Bytes of it in the store (nix-store(1), "--query --size"). */
  readonly size: number;
}

/**
 * Two questions for the closures and one for the sizes of what differs: what both have cancels out. The error is
 * Nix' own sentence.
 */
export async function compareSystems(
  nixStore: Command,
  from: string,
  to: string,
): Promise<Result<ClosureComparison, string>> {
  const [before, after] = await Promise.all([readClosure(nixStore, from), readClosure(nixStore, to)]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const [inBefore, inAfter] = [new Set(before.value), new Set(after.value)];
  const gone = before.value.filter((path) => !inAfter.has(path));
  const come = after.value.filter((path) => !inBefore.has(path));
  const sizes = await readSizes(nixStore, [...gone, ...come]);
  if (!sizes.ok) return sizes;
  const withSizes = (paths: readonly string[]): readonly OwnPath[] =>
    paths.map((path) => ({ path, size: sizes.value.get(path) ?? 0 }));
  const both = before.value.filter((path) => inAfter.has(path));
  return ok(compareClosures(both, withSizes(gone), withSizes(come), hasPrograms));
}

/** Every store path the system needs, itself included. The error is Nix' own sentence. */
async function readClosure(nixStore: Command, system: string): Promise<Result<readonly string[], string>> {
  return ask(nixStore, ['--query', '--requisites', system]);
}

/** Well below what the kernel takes as arguments (execve(2): 2 MiB with the environment, by default). */
const pathsAtOnce = 8_000;

async function readSizes(
  nixStore: Command,
  paths: readonly string[],
): Promise<Result<ReadonlyMap<string, number>, string>> {
  const sizes = new Map<string, number>();
  for (let start = 0; start < paths.length; start += pathsAtOnce) {
    const some = paths.slice(start, start + pathsAtOnce);
    const answer = await ask(nixStore, ['--query', '--size', ...some]);
    if (!answer.ok) return answer;
    for (const [index, path] of some.entries()) sizes.set(path, Number(answer.value[index] ?? 0));
  }
  return ok(sizes);
}

function ask(nixStore: Command, args: readonly string[]): Promise<Result<readonly string[], string>> {
  return new Promise((resolve) => {
    execFile(
      nixStore.program,
      args,
      { env: { ...process.env, ...nixStore.environment }, maxBuffer: 2 ** 26, timeout: 60_000 },
      (error, output, errors) => {
        if (error === null) resolve(ok(output.split('\n').filter((line) => line !== '')));
        else resolve(fail(errors.trim().split('\n')[0] || error.message));
      },
    );
  });
}

/**
 * By name and version. The outputs of one package (`-man`, `-lib`) count as that package. Paths without a version
 * are mostly the system's own configuration (units, `etc`), which the settings tell better: they count only
 * where they bring programs.
 * @param both paths that both systems have
 */
export function compareClosures(
  both: readonly string[],
  gone: readonly OwnPath[],
  come: readonly OwnPath[],
  bringsPrograms: (path: string) => boolean,
): ClosureComparison {
  const same = byName(both.map((path) => ({ path, size: 0 })));
  const before = byName(gone);
  const after = byName(come);
  const isPackage = (name: string): boolean => {
    const paths = [...(before.get(name)?.unversioned ?? []), ...(after.get(name)?.unversioned ?? [])];
    return paths.length === 0 || (!ownParts.test(name) && paths.some(bringsPrograms));
  };
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(isPackage).sort();
  const differences = names.map((name) => {
    const shared = same.get(name);
    return {
      name,
      from: versionsOf(shared, before.get(name)),
      to: versionsOf(shared, after.get(name)),
      oldSize: before.get(name)?.size ?? 0,
      newSize: after.get(name)?.size ?? 0,
    };
  });
  return {
    added: differences
      .filter(({ from }) => from.length === 0)
      .flatMap(({ name, to, newSize }) =>
        to.map((version) => ({ name, version, size: newSize / to.length })),
      ),
    removed: differences
      .filter(({ to }) => to.length === 0)
      .flatMap(({ name, from, oldSize }) =>
        from.map((version) => ({ name, version, size: oldSize / from.length })),
      ),
    changed: differences
      .filter(({ from, to }) => from.length > 0 && to.length > 0 && from.join('\n') !== to.join('\n'))
      .map(({ name, from, to, oldSize, newSize }) => ({ name, from, to, sizeDifference: newSize - oldSize })),
    closureSizeDifference: total(come) - total(gone),
  };
}

interface Named {
  readonly versions: ReadonlySet<string>;
  /** Paths of that name without a version. */
  readonly unversioned: readonly string[];
  readonly size: number;
}

function byName(paths: readonly OwnPath[]): ReadonlyMap<string, Named> {
  const found = new Map<string, { versions: Set<string>; unversioned: string[]; size: number }>();
  for (const { path, size } of paths) {
    const { name, version } = packageOfStorePath(path.replace(outputSuffix, ''));
    if (name.startsWith('nixos-system-')) continue;
    const known = found.get(name) ?? { versions: new Set(), unversioned: [], size: 0 };
    known.versions.add(version);
    if (version === '') known.unversioned.push(path);
    found.set(name, { ...known, size: known.size + size });
  }
  return found;
}

function versionsOf(shared: Named | undefined, own: Named | undefined): string[] {
  return [...new Set([...(shared?.versions ?? []), ...(own?.versions ?? [])])].sort(byNumbers.compare);
}

/** 6.6.9 before 6.6.10. */
const byNumbers = new Intl.Collator('en', { numeric: true });

function total(paths: readonly OwnPath[]): number {
  return paths.reduce((sum, { size }) => sum + size, 0);
}

function hasPrograms(path: string): boolean {
  return statSync(`${path}/bin`, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Parts of a NixOS system that have a `bin` of their own and are nobody's package. */
const ownParts =
  /^(?:system-path|user-environment|unit-.*|X-.*|.*-(?:start|stop|pre-start|post-start|pre-stop|reload))$/;

/** The names that nixpkgs gives to outputs besides `out`. */
const outputSuffix =
  /-(?:bin|dev|devdoc|doc|man|info|lib|libs|out|debug|data|terminfo|getent|static|modules|dist|nixos|locales|su|login|mount|swap|python|dictionaries|cli|client|server)$/;
