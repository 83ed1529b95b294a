/** Packages from what the channel serves, from the catalogue so far, or by an evaluation the person agreed to. */
import { readFile } from 'node:fs/promises';
import type { PackageRecord } from '../records.ts';
import { nixOutput } from '../sources/nix-output.ts';
import { readListedPackages, readServedPackages } from '../sources/served-files.ts';
import { openCatalogue } from '../store/catalogue-file.ts';
import type { BuildProblem, BuildRequest } from './messages.ts';
import type { ReadRecords } from './read-options.ts';
import { servedFile } from './served-file.ts';

/** NixOS 24.11: 24 to 60 s and 4 to 6 GB. */
const limits = { heapBytes: 8_000_000_000, milliseconds: 900_000, outputBytes: 400_000_000 };

export async function readPackages(
  request: BuildRequest,
  tell: (progress: number | null) => void,
  complain: (problem: BuildProblem) => void,
): Promise<ReadRecords<PackageRecord>> {
  const { previous, identity, evaluation, evaluatePackages } = request;
  const kept = previous === null ? undefined : await keptPackages(previous, identity.nixpkgs);
  if (kept !== undefined && !evaluatePackages) return kept;

  const served = await servedFile('packages.json.br', request, tell);
  if (served.ok) {
    const packages = await readServedPackages(served.value);
    if (packages.ok) return { items: packages.value, source: 'channel' };
    complain(packages.error);
  } else if (served.error.kind !== 'not-there') {
    complain({ kind: served.error.kind, sentence: served.error.sentence });
  }
  if (evaluatePackages && evaluation !== null) {
    tell(null);
    const { program, environment } = evaluation.nixEnv;
    const listed = await nixOutput({
      program,
      args: ['-qaP', '--json', '--meta', '-f', evaluation.nixpkgs ?? '<nixpkgs>'],
      environment: { ...process.env, ...environment },
      limits,
    });
    const packages = listed.ok ? readListedPackages(listed.value) : listed;
    if (packages.ok) return { items: packages.value, source: 'evaluation' };
    complain(packages.error);
  }
  return { items: [], source: 'texts' };
}

/** Those of the same collection need not be fetched again because a module was added. */
async function keptPackages(file: string, nixpkgs: string): Promise<ReadRecords<PackageRecord> | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const opened = bytes === undefined ? undefined : openCatalogue(bytes);
  if (!opened?.ok || opened.value.identity.nixpkgs !== nixpkgs) return undefined;
  const { packages } = opened.value.data;
  const { packageSource } = opened.value.identity;
  if (packageSource === 'texts') return undefined;
  const items: PackageRecord[] = [];
  for (let index = 0; index < packages.count; index++) {
    const one = packages.at(index);
    if (one !== undefined) items.push(one);
  }
  return { items, source: packageSource };
}
