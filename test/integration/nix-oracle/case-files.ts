import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const casesFolder = join(import.meta.dirname, '../../cases');

export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

/** The Nix files of `test/cases/<folder>`. */
export function caseFiles(folder: 'parse' | 'parse-error'): CaseFile[] {
  return readdirSync(join(casesFolder, folder))
    .filter((file) => file.endsWith('.nix'))
    .map((file) => ({
      name: file.slice(0, -'.nix'.length),
      text: readFileSync(join(casesFolder, folder, file), 'utf8'),
    }));
}

/**
 * Cases that older versions of Nix see differently (ours follows the newest): the first version, as
 * in `RealNix.version`, that is known to agree.
 */
const agreesSince: Readonly<Record<string, number>> = {
  'operator-pipe-into': 224,
  'operator-pipe-from': 224,
  'operator-pipe-lowest': 224,
  'set-merged-deep': 234,
  'nul-in-string': 234,
  'nul-in-indented-string': 234,
};

/** Whether a Nix of this version can judge the case. */
export function isDecidedBy(name: string, version: number): boolean {
  return version >= (agreesSince[name] ?? 0);
}

/** The case's name, with the version of Nix it needs: what is skipped says why. */
export function caseTitle(name: string): string {
  const since = agreesSince[name];
  return since === undefined ? name : `${name} (needs Nix ${Math.floor(since / 100)}.${since % 100})`;
}
