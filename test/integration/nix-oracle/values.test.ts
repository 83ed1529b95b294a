import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/nix/syntax/parse.ts';
import { caseFiles } from './case-files.ts';
import { literalValue } from './literal-value.ts';
import { realNix } from './real-nix.ts';

const nix = realNix();

describe.skipIf(nix === undefined)(
  'literals have the value that Nix gives them (skipped where nix-instantiate is not installed)',
  () => {
    const literals = caseFiles('parse').flatMap(({ name, text }) => {
      const value = literalValue(text, parse(text).root);
      return value === undefined ? [] : [{ name, text, value }];
    });

    it('are many of the cases', () => {
      expect(literals.length).toBeGreaterThan(80);
    });

    for (const { name, text, value } of literals) {
      it(name, () => {
        const evaluated = nix!.evaluate(text);
        expect(evaluated, 'real Nix evaluates the case').toBeDefined();
        expect(JSON.parse(evaluated!)).toEqual(value);
      });
    }
  },
);
