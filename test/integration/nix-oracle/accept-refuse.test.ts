import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/nix/syntax/parse.ts';
import { mutatedCase } from '../../fuzz/inputs.ts';
import { seededRandom } from '../../fuzz/seeded-random.ts';
import { caseFiles, caseTitle, isDecidedBy } from './case-files.ts';
import { realNix } from './real-nix.ts';

const nix = realNix();

describe.skipIf(nix === undefined)('real Nix (skipped where nix-instantiate is not installed)', () => {
  for (const folder of ['parse', 'parse-error'] as const) {
    describe(`${folder === 'parse' ? 'accepts' : 'refuses'} test/cases/${folder}`, () => {
      for (const { name, text } of caseFiles(folder)) {
        it.skipIf(!isDecidedBy(name, nix!.version))(caseTitle(name), () => {
          expect(nix!.parse(text).accepted).toBe(folder === 'parse');
        });
      }
    });
  }

  it('accepts and refuses what we do among 300 mutated cases', { timeout: 120_000 }, () => {
    const random = seededRandom(20261121);
    const disagreements: string[] = [];
    for (let checked = 0; checked < 300; ) {
      const text = mutatedCase(random);
      if (!isSameInAllVersions(text)) continue;
      checked++;
      if (nix!.parse(text).accepted !== (parse(text).errors.length === 0)) disagreements.push(text);
    }
    expect(disagreements).toEqual([]);
  });
});

/** Versions differ on pipes, on NUL in strings, and in what a second set merges into a first. */
function isSameInAllVersions(text: string): boolean {
  const holdsLoneSurrogate = /\p{Surrogate}/u.test(text);
  return !holdsLoneSurrogate && (nix!.version >= 234 || !/\|>|<\||\0|\} *; *\w+ *= *\{/.test(text));
}
