import { describe, expect, it } from 'vitest';
import { parse } from '../../../shared/nix/syntax/parse.ts';
import { caseFiles, caseTitle, isDecidedBy } from './case-files.ts';
import { explicitForm } from './explicit-form.ts';
import { realNix } from './real-nix.ts';

const nix = realNix();

describe.skipIf(nix === undefined)(
  'our tree, written out with every parenthesis, is for Nix the same expression (skipped where nix-instantiate is not installed)',
  () => {
    for (const { name, text } of caseFiles('parse')) {
      it.skipIf(!isDecidedBy(name, nix!.version))(caseTitle(name), () => {
        const explicit = explicitForm(text, parse(text).root);
        const printed = nix!.parse(text).printed;
        expect(printed).toBeDefined();
        expect(nix!.parse(explicit).printed, explicit).toBe(printed);
      });
    }
  },
);
