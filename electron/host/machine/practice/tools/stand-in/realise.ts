/** Brings a system into the store: packages come from a cache that is only played, the rest is built. */
import { copyFileSync, cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Rehearsal } from '#shared/api/contract.ts';
import { practiceFolder } from '../../folder.ts';
import type { Derivation } from '../evaluate/derivation.ts';
import type { EvaluatedSystem } from '../evaluate/evaluate-system.ts';
import { finishPath } from './finish-path.ts';
import { isInStore } from './path-info.ts';
import type { BuildProgress } from './progress.ts';
import { runBuild } from './run-build.ts';

export interface Realisation {
  readonly root: string;
  readonly system: EvaluatedSystem;
  readonly rehearsal: Rehearsal;
  readonly progress: BuildProgress;
  readonly interrupted: AbortSignal;
  /** Milliseconds that all downloads together take, and how many bytes come in each of them. */
  readonly downloadTime: { readonly least: number; readonly most: number; readonly bytesEach: number };
  readonly dryRun: boolean;
}

/** Returns whether the system is there now. */
export async function realise(work: Realisation): Promise<boolean> {
  const { system, progress } = work;
  const missing = missingDerivations(work.root, system);
  // A failure that shall be seen in a build needs one: nothing is taken from the cache then.
  const cacheHelps = work.rehearsal !== 'build-error' && work.rehearsal !== 'no-space';
  const fromCache = missing.filter((derivation) => cacheHelps && downloadSize(derivation) > 0);
  const toBuild = missing.filter((derivation) => !fromCache.includes(derivation));
  progress.planned({
    builds: toBuild.map((derivation) => derivation.drvPath),
    downloads: fromCache.map((derivation) => ({ path: derivation.outPath, bytes: downloadSize(derivation) })),
  });
  if (work.dryRun) return true;
  addSources(work.root, system);
  const total = fromCache.reduce((sum, derivation) => sum + downloadSize(derivation), 0);
  const { least, most, bytesEach } = work.downloadTime;
  const duration = Math.min(most, Math.max(least, total / bytesEach));
  // Where nobody watches there is no need for one after the other.
  const together = duration === 0 ? 4 : 1;
  for (let index = 0; index < fromCache.length; index += together) {
    const batch = fromCache.slice(index, index + together);
    const done = await Promise.all(
      batch.map((derivation) => download(work, derivation, (duration * downloadSize(derivation)) / total)),
    );
    if (work.interrupted.aborted) return interrupted(progress);
    if (!done.every(Boolean)) return false;
  }
  for (const derivation of toBuild) {
    if (!(await build(work, derivation))) return false;
  }
  progress.ended();
  return true;
}

/** What is not in the store of the system's derivations, each after those it needs. */
function missingDerivations(root: string, system: EvaluatedSystem): readonly Derivation[] {
  const found = new Map<string, Derivation>();
  const visit = (path: string): void => {
    const derivation = system.derivations.get(path);
    if (derivation === undefined || found.has(path) || isInStore(root, path)) return;
    derivation.inputs.forEach(visit);
    found.set(path, derivation);
  };
  visit(system.outPath);
  return [...found.values()];
}

/** In bytes; 0 for what no cache has, such as the system itself or a package that was changed. */
function downloadSize({ environment }: Derivation): number {
  return environment.changes === '' ? Number(environment.downloadSize ?? 0) : 0;
}

/** Often enough to see it grow. */
const tick = 80;

async function download(work: Realisation, derivation: Derivation, duration: number): Promise<boolean> {
  const bytes = downloadSize(derivation);
  const reported = work.progress.downloading({ path: derivation.outPath, bytes });
  const steps = Math.max(1, Math.round(duration / tick));
  for (let step = 1; step <= steps && !work.interrupted.aborted; step += 1) {
    if (duration > 0) await wait(duration / steps);
    reported.got(Math.round((bytes * step) / steps));
  }
  if (work.interrupted.aborted) return false;
  const { root, interrupted } = work;
  const exit = await runBuild({ root, derivation, fromCache: true, onLine: () => {}, interrupted });
  reported.done();
  if (exit !== 0) work.progress.failed(`unable to copy path '${derivation.outPath}'`);
  return exit === 0;
}

async function build(work: Realisation, derivation: Derivation): Promise<boolean> {
  const { progress, root } = work;
  const running = progress.building(derivation.drvPath);
  const exit = await runBuild({
    root,
    derivation,
    fromCache: false,
    onLine: running.line,
    interrupted: work.interrupted,
  });
  running.done(exit === 0);
  if (exit === 0) return true;
  if (work.interrupted.aborted) return interrupted(progress);
  progress.failed(`builder for '${derivation.drvPath}' failed with exit code ${exit}`);
  for (const path of dependents(work.system, derivation.outPath)) {
    progress.failed(`1 dependencies of derivation '${path}' failed to build`);
  }
  progress.ended();
  return false;
}

/** The descriptions of what cannot be built without the path, nearest first. */
function dependents(system: EvaluatedSystem, path: string): readonly string[] {
  const next = [...system.derivations.values()].find((derivation) => derivation.inputs.includes(path));
  return next === undefined ? [] : [next.drvPath, ...dependents(system, next.outPath)];
}

function interrupted(progress: BuildProgress): false {
  progress.failed('interrupted by the user');
  progress.ended();
  return false;
}

function addSources(root: string, system: EvaluatedSystem): void {
  mkdirSync(practiceFolder(root).store, { recursive: true });
  for (const [path, source] of system.sources) {
    if (isInStore(root, path)) continue;
    if (source.kind === 'text') writeFileSync(path, source.text);
    else if (statSync(source.from).isDirectory()) cpSync(source.from, path, { recursive: true });
    else if (!existsSync(path)) copyFileSync(source.from, path);
    finishPath(root, path, []);
  }
}
