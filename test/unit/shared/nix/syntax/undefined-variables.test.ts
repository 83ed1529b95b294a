import { describe, expect, it } from 'vitest';
import { parse } from '../../../../../shared/nix/syntax/parse.ts';
import { undefinedVariables } from '../../../../../shared/nix/syntax/undefined-variables.ts';
import { caseFiles } from '../../../../integration/nix-oracle/case-files.ts';

const namesIn = (text: string) => undefinedVariables(parse(text)).map(({ found }) => found);

describe('a variable is defined by', () => {
  it('the arguments of the functions around it, in the defaults of arguments too', () => {
    expect(namesIn('{ a, b ? a, ... }@c: d: [ a b c d e ]')).toEqual(['e']);
  });

  it('let, whose bindings see one another, and rec', () => {
    expect(namesIn('let a = b; b = 1; in [ a c ]')).toEqual(['c']);
    expect(namesIn('rec { a = b; b = c; }')).toEqual(['c']);
    expect(namesIn('let { a = body; body = b; }')).toEqual(['b']);
  });

  it('Nix itself', () => {
    expect(namesIn('[ true null builtins import map __sub __curPos <nixpkgs> lib ]')).toEqual(['lib']);
  });

  it('whatever a with may bring', () => {
    expect(namesIn('with a; [ b (x: c) ]')).toEqual(['a']);
  });
});

describe('a variable is not defined by', () => {
  it('the set it stands in', () => {
    expect(namesIn('{ a = 1; b = a; }')).toEqual(['a']);
  });

  it('the rec set that inherits it', () => {
    expect(namesIn('rec { inherit a; b = a; }')).toEqual(['a']);
    expect(namesIn('let b = { }; in rec { inherit (b) a; c = a; }')).toEqual([]);
  });

  it('a let further in', () => {
    expect(namesIn('[ (let a = 1; in a) a ]')).toEqual(['a']);
  });
});

it('says where, in a sentence', () => {
  const [problem] = undefinedVariables(parse('{ pkgs, ... }:\n{ a = pkg.vim; }'));
  expect(problem).toMatchObject({ line: 2, column: 7, message: "The variable 'pkg' is not defined." });
});

it('finds names in interpolations, paths and attribute names', () => {
  expect(namesIn('{ "${a}" = ./${b}; ${c} = "x${d}"; e.f = { } ? ${g}; h = { }.${i} or j; }')).toEqual([
    'a',
    'b',
    'c',
    'd',
    'g',
    'i',
    'j',
  ]);
});

it('finds none in the cases that Nix accepts', () => {
  for (const { name, text } of caseFiles('parse')) expect(namesIn(text), name).toEqual([]);
});
