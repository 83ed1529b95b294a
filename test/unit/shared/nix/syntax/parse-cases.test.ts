import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../../../shared/nix/syntax/parse.ts';
import { print } from '../../../../../shared/nix/syntax/print.ts';
import { treeFaults } from '../../../../helpers/tree-faults.ts';
import { caseFiles } from '../../../../integration/nix-oracle/case-files.ts';

const errorCases = join(import.meta.dirname, '../../../../cases/parse-error');

describe('accepts', () => {
  for (const { name, text } of caseFiles('parse')) {
    it(name, () => {
      const tree = parse(text);
      expect(tree.errors).toEqual([]);
      expect(print(tree)).toBe(text);
      expect(treeFaults(tree)).toEqual([]);
    });
  }
});

describe('explains', () => {
  for (const { name, text } of caseFiles('parse-error')) {
    it(name, () => {
      const tree = parse(text);
      const { errors } = JSON.parse(readFileSync(join(errorCases, `${name}.json`), 'utf8'));
      const found = tree.errors.map(({ start, end, line, column, message, found, expected }) => ({
        line,
        column,
        length: end - start,
        message,
        found,
        expected,
      }));
      expect(found).toEqual(errors);
      expect(print(tree)).toBe(text);
      expect(treeFaults(tree)).toEqual([]);
    });
  }
});
