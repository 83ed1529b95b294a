import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipsBetween, toleratedSlips } from '../../../../../../electron/host/catalog/search/typos.ts';

describe('slipsBetween', () => {
  it.each([
    ['firefox', 'firefox', 0],
    ['fierfox', 'firefox', 1],
    ['firfox', 'firefox', 1],
    ['firefoxx', 'firefox', 1],
    ['firevox', 'firefox', 1],
    ['thunderbrid', 'thunderbird', 1],
    ['libreofice', 'libreoffice', 1],
    ['ab', 'ba', 1],
    ['', 'ab', 2],
  ])('%s and %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
  });

  it('gives up beyond what is tolerated', () => {
    expect(slipsBetween('firefox', 'thunderbird', 2)).toBeUndefined();
    expect(slipsBetween('kitten', 'sitting', 2)).toBeUndefined();
  });

  it('is the same both ways, and nothing only between equals', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slipsBetween(one, other, 9)).toBe(slipsBetween(other, one, 9));
        expect(slipsBetween(one, other, 9) === 0).toBe(one === other);
      }),
    );
  });
});

describe('toleratedSlips', () => {
  it('grows with the length of the word', () => {
    expect(['vlc', 'gimp', 'firefox', 'chromium'].map(toleratedSlips)).toEqual([0, 1, 1, 2]);
  });
});
