/**
 * Finds packages, options and pages by words in any order, by their beginnings, and in spite of typing errors.
 * Built in one process and opened in another, hence in two steps. How it ranks: docs/SEARCH.md.
 */
import { ok, type Result } from '#shared/api/result.ts';
import { createSearcher } from './create-searcher.ts';
import { readSections, sectionsOf } from './index-sections.ts';
import { kindOrder, WEIGHT_STEP } from './index-units.ts';
import { indexedWords } from './index-words.ts';
import { sharedBeginnings } from './packed-words.ts';
import { postingsBuilder } from './postings.ts';
import type { DamagedIndex, SearchDocument, SearchIndex, SearchSections } from './search-document.ts';

/** Hits name documents by their place in what is given here. */
export function buildSearchIndex(documents: Iterable<SearchDocument>): SearchSections {
  const words = postingsBuilder();
  const phrases = postingsBuilder();
  const kinds: number[] = [];
  const weights: number[] = [];
  const nameLengths: number[] = [];
  for (const document of documents) {
    const found = indexedWords(document);
    words.add(kinds.length, found.words);
    phrases.add(kinds.length, found.phrases);
    kinds.push(kindOrder.indexOf(document.kind));
    weights.push(Math.max(1, Math.min(255, Math.round(document.weight / WEIGHT_STEP))));
    nameLengths.push(Math.min(255, found.nameLength));
  }
  const collected = words.finish();
  return sectionsOf({
    words: collected,
    shared: sharedBeginnings(collected.words),
    phrases: phrases.finish(),
    kinds: Uint8Array.from(kinds),
    weights: Uint8Array.from(weights),
    nameLengths: Uint8Array.from(nameLengths),
  });
}

/** Reads in place what `buildSearchIndex` made. Sections that do not fit together are told, never trusted. */
export function openSearchIndex(sections: SearchSections): Result<SearchIndex, DamagedIndex> {
  const parts = readSections(sections);
  return parts.ok ? ok(createSearcher(parts.value)) : parts;
}

/** For lists that are at hand anyway. */
export function createSearchIndex(documents: Iterable<SearchDocument>): SearchIndex {
  const opened = openSearchIndex(buildSearchIndex(documents));
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value;
}
