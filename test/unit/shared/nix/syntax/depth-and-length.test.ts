import { describe, expect, it } from 'vitest';
import { descendants } from '../../../../../shared/nix/syntax/children.ts';
import { parse } from '../../../../../shared/nix/syntax/parse.ts';
import { print } from '../../../../../shared/nix/syntax/print.ts';

const DEPTH = 20_000;

/** What begins and what ends each level, around an `a`. */
const nestings: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['{ a = ', '; }'],
  ['rec { a = ', '; }'],
  ['{ a.b.c = ', '; }'],
  ['{ inherit (', ') a; }'],
  ['{ ${', '} = a; }'],
  ['"${', '}"'],
  ["''${", "}''"],
  ['./${', '}'],
  ['a.${', '}'],
  ['a: ', ''],
  ['{ a ? ', ' }: a'],
  ['f (', ')'],
  ['!', ''],
  ['-', ''],
  ['a -> ', ''],
  ['a // ', ''],
  ['a ++ ', ''],
  ['a <| ', ''],
  ['a.b or ', ''],
  ['if ', ' then a else a'],
  ['if a then ', ' else a'],
  ['if a then a else ', ''],
  ['with ', '; a'],
  ['with a; ', ''],
  ['assert ', '; a'],
  ['let a = ', '; in a'],
  ['let a = a; in ', ''],
];

describe(`${DEPTH} levels`, () => {
  for (const [open, close] of nestings) {
    it(`of ${open}…${close}`, () => {
      const text = `${open.repeat(DEPTH)}a${close.repeat(DEPTH)}`;
      const tree = parse(text);
      expect(tree.errors).toEqual([]);
      expect(print(tree)).toBe(text);
      expect([...descendants(tree.root)].length).toBeGreaterThanOrEqual(DEPTH);
    });

    it(`of ${open} that nothing ends`, () => {
      const text = open.repeat(DEPTH);
      const tree = parse(text);
      expect(tree.errors.length).toBeGreaterThan(0);
      expect(print(tree)).toBe(text);
    });
  }
});

describe(`${DEPTH} links in a chain`, () => {
  for (const link of [' ? b', ' ? b.${c}', '.b', '.${c}', ' b', ' (b)', ' + b', ' |> b']) {
    it(`of a${link}${link}…`, () => {
      const text = `a${link.repeat(DEPTH)}`;
      expect(parse(text).errors).toEqual([]);
      expect(print(parse(text))).toBe(text);
    });
  }

  for (const binding of [
    'inherit a${n};',
    'inherit (b) a${n};',
    'inherit "a${n}";',
    'a${n} = 1;',
    '"a${n}" = 1;',
    'b.c${n} = 1;',
  ]) {
    it(`of bindings ${binding}`, () => {
      const text = `{ ${Array.from({ length: DEPTH }, (_, n) => binding.replace('${n}', `${n}`)).join(' ')} }`;
      expect(parse(text).errors).toEqual([]);
    });
  }
});

describe('time grows with the length only, also for', () => {
  const pieces = [
    'a.b.',
    'a ',
    '{ a = 1\n',
    '/* ',
    '< ',
    "''",
    '"',
    '} ',
    '_.',
    '{ a.',
    'x@',
    'let a = 1; ',
    '{ a = [ 1\n b = 2;',
  ];
  for (const piece of [...pieces, '{a={b=1;};a={', '{ a: b, ', 'a.b/', '[ a = ', '${']) {
    it(`${JSON.stringify(piece)} again and again`, () => {
      const milliseconds = (count: number) => {
        const text = piece.repeat(count);
        const start = performance.now();
        parse(text);
        return performance.now() - start;
      };
      milliseconds(10_000);
      const short = Math.max(1, milliseconds(10_000));
      // Eight times the text; were the time quadratic it would be sixty-four times as long.
      expect(milliseconds(80_000)).toBeLessThan(Math.max(1000, short * 40));
    });
  }
});
