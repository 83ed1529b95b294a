import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comments } from '../../shared/nix/syntax/comments.ts';
import { isIdentifierText } from '../../shared/nix/syntax/keywords.ts';
import { lineIndex } from '../../shared/nix/syntax/line-index.ts';
import { parse } from '../../shared/nix/syntax/parse.ts';
import { print } from '../../shared/nix/syntax/print.ts';
import { stringValue } from '../../shared/nix/syntax/string-value.ts';
import { grownExpression } from '../fuzz/inputs.ts';
import { seededRandom } from '../fuzz/seeded-random.ts';
import { treeFaults } from '../helpers/tree-faults.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Any UTF-16 code unit, so that halves of surrogate pairs are among them.
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...'{}[]()"\'$\\#/*;=.,:@?!<>|&+- \n\r\tab1~\0\uFEFFü'))
    .map((parts) => parts.join('')),
);
const expression = fc.nat().map((seed) => grownExpression(seededRandom(seed), 3));

describe('any text', () => {
  it('comes back from its tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => print(parse(text)) === text),
      { numRuns: 2000 },
    );
  });

  it('gives a tree whose ranges lie in one another', () => {
    fc.assert(
      fc.property(anyText, (text) => treeFaults(parse(text)).length === 0),
      { numRuns: 2000 },
    );
  });

  it('has a line and a column for each offset, and the offset for these', () => {
    fc.assert(
      fc.property(anyText, fc.nat(200), (text, number) => {
        const offset = Math.min(number, text.length);
        const lines = lineIndex(text);
        const { line, column } = lines.positionOf(offset);
        return lines.startOfLine(line) + column - 1 === offset;
      }),
    );
  });
});

describe('an expression', () => {
  it('is accepted, in parentheses too, with comments around it and with CR LF line ends', () => {
    fc.assert(
      fc.property(expression, (text) => {
        expect(parse(text).errors).toEqual([]);
        expect(parse(`( ${text}\n)`).errors).toEqual([]);
        expect(parse(`# a\n/* b */ ${text}\n# c`).errors).toEqual([]);
        expect(parse(text.replaceAll('\n', '\r\n')).errors).toEqual([]);
      }),
    );
  });

  it('cut short, is refused or is an expression still; never are characters lost', () => {
    fc.assert(
      fc.property(expression, fc.nat(400), (text, length) => {
        const cut = text.slice(0, length);
        return print(parse(cut)) === cut;
      }),
    );
  });

  it('gives back each comment that was put into it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]*$/), { maxLength: 5 }), (words) => {
        const text = `[ ${words.map((word, index) => `${index} # ${word}\n/*${word}*/`).join(' ')} ]`;
        const found = [...comments(parse(text))].map(({ start, end }) => text.slice(start, end));
        expect(found).toEqual(words.flatMap((word) => [`# ${word}`, `/*${word}*/`]));
      }),
    );
  });
});

describe('a string', () => {
  it('means what was written into it', () => {
    const withoutNul = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(withoutNul, (value) => {
        const written = value.replace(/["\\]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r');
        const tree = parse(`"${written}"`);
        expect(tree.errors).toEqual([]);
        expect(stringValue(tree.root)).toBe(value);
      }),
    );
  });
});

describe('a name', () => {
  it('is one exactly if it stands unquoted before a = and as a variable', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('or', 'if', "a'", '-a', 'a-', '_', '1a', '')),
        (text) => {
          const asVariable = parse(text);
          const isName =
            asVariable.errors.length === 0 &&
            asVariable.root.kind === 'identifier' &&
            asVariable.root.end - asVariable.root.start === text.length;
          expect(isIdentifierText(text)).toBe(isName);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
