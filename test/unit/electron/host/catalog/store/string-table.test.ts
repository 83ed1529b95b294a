import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byBytes,
  encodeStrings,
  openStrings,
  type StringTable,
} from '../../../../../../electron/host/catalog/store/string-table.ts';

const manyTexts = fc.uniqueArray(fc.oneof(fc.string(), fc.string({ unit: 'binary' })));

describe('a table of texts', () => {
  it('gives each back by its place, and its place by the text', () => {
    fc.assert(
      fc.property(manyTexts, fc.string(), (texts, other) => {
        const sorted = texts.map((text) => wellFormed(text)).toSorted(byBytes);
        const table = tableOf(new Set(sorted));
        [...new Set(sorted)].forEach((text, index) => {
          expect(table.at(index)).toBe(text);
          expect(table.find(text)).toBe(index);
        });
        if (!sorted.includes(wellFormed(other))) expect(table.find(other)).toBe(-1);
      }),
    );
  });

  it('has nothing outside', () => {
    const table = tableOf(['a', 'b']);
    for (const index of [-1, 2, 0.5, Number.NaN, 1e12]) expect(table.at(index)).toBeUndefined();
    expect(tableOf([]).find('a')).toBe(-1);
  });

  it('is refused where its ends do not fit its bytes', () => {
    const bytes = Buffer.from('abcdef');
    const ends = (...numbers: number[]) => new Uint8Array(Uint32Array.from(numbers).buffer);
    for (const damaged of [ends(), ends(3), ends(9), ends(4, 2, 6), ends(3, 6).subarray(0, 7)]) {
      expect(openStrings('t', { 't.bytes': bytes, 't.ends': damaged }).ok).toBe(false);
    }
    expect(openStrings('t', { 't.bytes': bytes }).ok).toBe(false);
    expect(openStrings('t', { 't.ends': ends(6) }).ok).toBe(false);
  });
});

function tableOf(texts: Iterable<string>): StringTable {
  const opened = openStrings('t', encodeStrings('t', texts));
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value;
}

/** As it is after having been UTF-8. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
