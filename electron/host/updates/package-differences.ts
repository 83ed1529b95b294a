/** Which packages an update changes: the system that runs beside what a dry run says of the new one. */
import { realpath } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { PackageDifferences } from '#shared/api/updates.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { DryBuildReport } from '../apply/preflight/read-dry-build.ts';
import { compareClosures } from '../generations/compare.ts';
import { packageOfStorePath } from '../generations/store-name.ts';
import { type StoreQuestions, storeQuestions } from '../space/ask-store.ts';
import { say } from '../texts/say.ts';

type ToCome = Pick<DryBuildReport, 'toBuild' | 'toFetch'>;

/** The error is Nix' own sentence. */
export async function packageDifferences(
  computer: Computer,
  toCome: ToCome,
  signal: AbortSignal,
): Promise<Result<PackageDifferences, string>> {
  if (toCome.toBuild.length + toCome.toFetch.length === 0) return ok({ added: [], removed: [], changed: [] });
  const store = storeQuestions(computer.commands.nixStore, signal);
  const running = await realpath(computer.places.runningSystem).catch(() => null);
  if (running === null) return fail(say`Which system runs is not known.`);
  const closure = await store.closure([running]);
  return closure.ok ? ok(differences(closure.value, toCome, await builtFrom(store, toCome))) : closure;
}

interface BuiltFrom {
  /** Every path that the new system, or its build, needs and that is there already. */
  readonly there: ReadonlySet<string>;
  /** Names of what the standard builder itself is made of: fetched to build, and no part of a system by that. */
  readonly tools: ReadonlySet<string>;
}

/** Null where Nix does not know the new system's derivation. */
async function builtFrom(store: StoreQuestions, { toBuild }: ToCome): Promise<BuiltFrom | null> {
  const system = toBuild.find((path) => /-nixos-system-[^/]*\.drv$/.test(path));
  const needed = system === undefined ? null : await store.derivationClosure(system);
  if (!needed?.ok) return null;
  const builder = needed.value.find((path) => path.endsWith('-stdenv-linux.drv'));
  const tools = builder === undefined ? null : await store.closure([builder]);
  return { there: new Set(needed.value), tools: new Set(tools?.ok ? tools.value.map(nameOf) : []) };
}

/**
 * Pure. Where it is not known what the new system is built from, only what comes in another version is taken to go.
 * @param running the closure of the system that runs
 */
export function differences(
  running: readonly string[],
  { toBuild, toFetch }: ToCome,
  from: BuiltFrom | null,
): PackageDifferences {
  const come = [...toFetch, ...toBuild.map((path) => path.replace(/\.drv$/, ''))].filter(isNoSource);
  const names = new Set(come.map(nameOf));
  const stays = (path: string): boolean => from?.there.has(path) ?? !names.has(nameOf(path));
  const sized = (paths: readonly string[]) => paths.map((path) => ({ path, size: 0 }));
  const { added, removed, changed } = compareClosures(
    running.filter(stays),
    sized(running.filter((path) => !stays(path))),
    sized(come),
    () => false,
  );
  const version = ({ name, version }: { readonly name: string; readonly version: string }) => ({
    name,
    version,
  });
  return {
    added: added.filter(({ name }) => !from?.tools.has(name)).map(version),
    removed: removed.map(version),
    changed: changed.map(({ name, from, to }) => ({ name, from, to })),
  };
}

function nameOf(path: string): string {
  return packageOfStorePath(path).name;
}

/** What a package is built from has a version in its name, too: `firefox-132.0.source.tar.xz`. */
function isNoSource(path: string): boolean {
  return !/\.(?:tar|t[bgx]z|zip|patch|diff|deb|rpm|crate|gem|whl|jar|AppImage|git)(?:\.\w+)?$/.test(path);
}
