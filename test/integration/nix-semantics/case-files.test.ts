import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realNix } from '../nix-oracle/real-nix.ts';

const nix = realNix();
const folder = join(import.meta.dirname, '../../cases/edit');

describe.skipIf(nix === undefined)('real Nix (skipped where nix-instantiate is not installed)', () => {
  for (const situation of readdirSync(folder).sort()) {
    it(`accepts what the edits of test/cases/edit/${situation} make`, () => {
      const refused: string[] = [];
      for (const name of readdirSync(join(folder, situation)).sort()) {
        const after = join(folder, situation, name, 'after.nix');
        if (existsSync(after) && !nix!.parse(readFileSync(after, 'utf8')).accepted) refused.push(name);
      }
      expect(refused).toEqual([]);
    });
  }
});
