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
export const agreesSince: Readonly<Record<string, number>> = {
  'operator-pipe-into': 224,
  'operator-pipe-from': 224,
  'operator-pipe-lowest': 224,
  'set-merged-deep': 234,
  'nul-in-string': 234,
  'nul-in-indented-string': 234,
};
