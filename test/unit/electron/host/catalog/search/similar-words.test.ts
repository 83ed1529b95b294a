import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeWord,
  packWords,
  sharedBeginnings,
  wordAt,
} from '../../../../../../electron/host/catalog/search/packed-words.ts';
import {
  similarWords,
  toleratedSlips,
} from '../../../../../../electron/host/catalog/search/similar-words.ts';

function similarTo(typed: string, known: readonly string[], most: number, beginnings = false) {
  const { packed } = packWords(known);
  return similarWords(packed, sharedBeginnings(packed), encodeWord(typed), most, beginnings).map(
    ({ place, slips, isBeginning }) => `${wordAt(packed, place)} ${slips}${isBeginning ? ' …' : ''}`,
  );
}

/** All of the table, the plain way. */
function slipsBetween(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  for (let column = 0; column <= other.length; column++) (rows[0] as number[])[column] = column;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      (rows[row] as number[])[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(one.length, other.length);
}

describe('similarWords', () => {
  it.each([
    ['firefox', 0],
    ['fierfox', 1],
    ['firfox', 1],
    ['firefoxx', 1],
    ['firevox', 1],
    ['fiervox', 2],
  ])('finds firefox for %s', (typed, slips) => {
    expect(similarTo(typed, ['chromium', 'firefox', 'fox'], 2)).toEqual([`firefox ${slips}`]);
  });

  it('finds beginnings of a word that is still being typed', () => {
    expect(similarTo('thundreb', ['thunar', 'thunderbird'], 1, true)).toEqual(['thunderbird 1 …']);
    expect(similarTo('thundreb', ['thunar', 'thunderbird'], 1)).toEqual([]);
  });

  it('finds just what comparing with every word finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        word,
        fc.constantFrom(1, 2),
        (known, typed, most) => {
          fc.pre(typed.length > most);
          const expected = known
            .map((each) => ({ each, slips: slipsBetween(each, typed) }))
            .filter(({ slips }) => slips <= most)
            .map(({ each, slips }) => `${each} ${slips}`);
          expect([...similarTo(typed, known, most)].sort()).toEqual(expected.sort());
        },
      ),
    );
  });

  it('finds beginnings as comparing with every beginning does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), word, (known, typed) => {
        fc.pre(typed.length > 1);
        const expected = known.filter((each) =>
          [...each].some((_, end) => slipsBetween(each.slice(0, end + 1), typed) <= 1),
        );
        const found = similarTo(typed, known, 1, true).map((line) => line.split(' ')[0]);
        expect([...found].sort()).toEqual([...expected].sort());
      }),
    );
  });
});

describe('toleratedSlips', () => {
  it('grows with the length of the word', () => {
    expect(['vlc', 'gimp', 'firefox', 'chromium'].map(toleratedSlips)).toEqual([0, 1, 1, 2]);
  });
});
