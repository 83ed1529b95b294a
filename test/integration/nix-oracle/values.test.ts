import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/nix/syntax/parse.ts';
import { caseFiles, caseTitle, isDecidedBy } from './case-files.ts';
import { explicitForm } from './explicit-form.ts';
import { type Json, literalValue } from './literal-value.ts';
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
        expect(withSixDigits(JSON.parse(evaluated!))).toEqual(withSixDigits(value));
      });
    }
  },
);

describe.skipIf(nix === undefined)(
  'written out with every parenthesis and every string on one line, a case keeps its value (skipped where nix-instantiate is not installed)',
  () => {
    // The value of `__curPos` is the place it stands at.
    const cases = caseFiles('parse').filter(({ name }) => name !== 'current-position');
    for (const { name, text } of cases) {
      it.skipIf(!isDecidedBy(name, nix!.version))(caseTitle(name), () => {
        const explicit = explicitForm(text, parse(text).root, 'whole');
        expect(nix!.evaluate(explicit), explicit).toBe(nix!.evaluate(text));
      });
    }
  },
);

/** Older versions of Nix print no more digits of a float. */
function withSixDigits(value: Json): Json {
  return JSON.parse(
    JSON.stringify(value, (_key, inner) =>
      typeof inner === 'number' ? Number(inner.toPrecision(6)) : inner,
    ),
  );
}
