/** Whatever is typed, and whatever the bytes of an index are: an answer or an error value, never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { documentsOf } from '../../../../../../electron/host/catalog/search/documents.ts';
import {
  buildSearchIndex,
  createSearchIndex,
  openSearchIndex,
} from '../../../../../../electron/host/catalog/search/search-index.ts';

const documents = documentsOf(curatedCatalogue());
const sections = buildSearchIndex(documents);
const index = createSearchIndex(documents);

describe('any text', () => {
  it.each([
    '',
    ' ',
    '\u0000\u0001\u001b[31m',
    '🦊🔥',
    'firefox 🦊',
    'constructor',
    '__proto__',
    'toString hasOwnProperty',
    'a'.repeat(200),
    'word '.repeat(200),
    '%s %d ${x} \\ / ( [ { * + ?',
    '\ud800',
    'ﬁrefox',
    '日本語',
    '-'.repeat(100),
  ])('%j is answered', (text) => {
    expect(Array.isArray(index.search(text))).toBe(true);
  });

  it('is answered with hits that are there, best first, each once, the same each time', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...'aeiorstn .-'), maxLength: 30 }),
    );
    fc.assert(
      fc.property(text, fc.nat(60), (typed, limit) => {
        const hits = index.search(typed, { limit });
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(new Set(hits.map(({ document }) => document)).size).toBe(hits.length);
        for (const [at, { document, score, kind }] of hits.entries()) {
          expect(documents[document]?.kind).toBe(kind);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
        expect(index.search(typed, { limit })).toEqual(hits);
      }),
    );
  });

  it('leaves nothing behind for the next one', () => {
    const before = index.search('pdf reader');
    index.search('services programs enable printer wifi');
    expect(index.search('pdf reader')).toEqual(before);
  });

  it('finds nothing in an empty index', () => {
    expect(createSearchIndex([]).search('firefox')).toEqual([]);
  });
});

describe('a damaged index', () => {
  const names = Object.keys(sections);

  it.each(names)('is told when %s is missing, or shorter', (name) => {
    const { [name]: part = new Uint8Array(), ...others } = sections;
    expect(openSearchIndex(others)).toMatchObject({ ok: false, error: { kind: 'damaged-index' } });
    expect(openSearchIndex({ ...others, [name]: part.subarray(0, -1) })).toMatchObject({ ok: false });
  });

  it('is told or answers, whatever bytes are changed', () => {
    const change = fc.record({
      name: fc.constantFrom(...names),
      changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(change, ({ name, changes }) => {
        const bytes = (sections[name] as Uint8Array).slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const opened = openSearchIndex({ ...sections, [name]: bytes });
        if (opened.ok) {
          for (const text of ['firefox', 'fierfox', 'pdf rea', 's']) opened.value.search(text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens wherever its bytes lie in memory', () => {
    const shifted = Object.fromEntries(
      names.map((name) => {
        const part = sections[name] as Uint8Array;
        const room = new Uint8Array(part.length + 1);
        room.set(part, 1);
        return [name, room.subarray(1)];
      }),
    );
    const opened = openSearchIndex(shifted);
    expect(opened.ok && opened.value.search('firefox')).toEqual(index.search('firefox'));
  });
});
