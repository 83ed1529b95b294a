/** How good the search is on the names of a real release, and that its weight lies in memory as it should. */
import { beforeAll, describe, expect, it } from 'vitest';
import { curatedCatalogue } from '../../../../../../electron/host/catalog/catalogue.ts';
import { searchDocuments } from '../../../../../../electron/host/catalog/search/documents.ts';
import type {
  SearchDocument,
  SearchIndex,
} from '../../../../../../electron/host/catalog/search/search-document.ts';
import { createSearchIndex } from '../../../../../../electron/host/catalog/search/search-index.ts';
import {
  allQueries,
  halves,
  hasRealData,
  laterQueries,
  qualityOf,
  realData,
} from '../../../../../bench/search-data.ts';

/** Somewhat below what is reached, so that other words in our texts do not fail it. */
const least = { first: 0.85, amongTen: 0.95, meanReciprocalRank: 0.88 };

describe.skipIf(!hasRealData)('on the names of NixOS 24.11 (skipped where its files are not there)', () => {
  let documents: readonly SearchDocument[];
  let index: SearchIndex;
  const find = (text: string, limit: number): readonly string[] =>
    index.search(text, { limit }).map(({ document }) => documents[document]?.name ?? '');

  beforeAll(() => {
    documents = [...searchDocuments({ ...realData(), texts: curatedCatalogue() })];
    index = createSearchIndex(documents);
  }, 120_000);

  it.each([
    ['the half that weights were tuned with', () => halves(allQueries()).tuned],
    ['the half that was put aside', () => halves(allQueries()).heldOut],
    ['the later queries', laterQueries],
  ])('finds what people look for: %s', (_, queries) => {
    const quality = qualityOf(queries(), find);
    expect(quality.first).toBeGreaterThanOrEqual(least.first);
    expect(quality.amongTen).toBeGreaterThanOrEqual(least.amongTen);
    expect(quality.meanReciprocalRank).toBeGreaterThanOrEqual(least.meanReciprocalRank);
  });

  it('puts a name that is typed in full first', () => {
    const typed = documents.filter(({ kind }, at) => kind !== 'page' && at % 997 === 0);
    const found = typed.filter(({ name }) => find(name, 3).includes(name));
    expect(found.length / typed.length).toBeGreaterThan(0.97);
  });

  it('puts sets for programmers behind what stands at the top', () => {
    expect(find('numpy', 10)).toContain('python312Packages.numpy');
    expect(find('magit', 3)).toContain('emacsPackages.magit');
    expect(find('requests', 10)[0]).not.toMatch(/^python3/);
  });
});
