/** Packages from what the channel serves, from the catalogue so far, or by an evaluation the person agreed to. */
import type { PackageRecord } from '../records.ts';
import { nixOutput } from '../sources/nix-output.ts';
import { readListedPackages, readServedPackages } from '../sources/served-files.ts';
import type { OpenedCatalogue } from '../store/catalogue-file.ts';
import type { BuildProblem, BuildRequest } from './messages.ts';
import { allRecords, type ReadRecords } from './read-records.ts';
import { servedFile } from './served-file.ts';

/** NixOS 24.11: 24 to 60 s and 4 to 6 GB. */
const limits = { heapBytes: 8_000_000_000, milliseconds: 900_000, outputBytes: 400_000_000 };

export async function readPackages(
  request: BuildRequest,
  previous: OpenedCatalogue | undefined,
  tell: (progress: number | null) => void,
  complain: (problem: BuildProblem) => void,
): Promise<ReadRecords<PackageRecord>> {
  const { identity, evaluation, evaluatePackages } = request;
  const kept = previous && keptPackages(previous);
  // Those of the same collection need not be fetched again because a module was added.
  const isOfNow = previous?.identity.nixpkgs === identity.nixpkgs;
  if (kept !== undefined && isOfNow && !evaluatePackages) return { ...kept, isOld: false };

  const served = await servedFile('packages.json.br', request, tell);
  if (served.ok) {
    const packages = await readServedPackages(served.value);
    if (packages.ok) return { items: packages.value, source: 'channel', isOld: false };
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
    if (packages.ok) return { items: packages.value, source: 'evaluation', isOld: false };
    complain(packages.error);
  }
  return kept === undefined ? { items: [], source: 'texts', isOld: false } : { ...kept, isOld: !isOfNow };
}

function keptPackages({ data, identity }: OpenedCatalogue) {
  const source = identity.packageSource;
  return source === 'texts' ? undefined : { items: allRecords(data.packages), source };
}
