/**
 * Finds packages, options and pages by words in any order, by their beginnings, and in spite of typing errors.
 * Built in one process and opened in another, hence in two steps.
 */
import { fail, ok, type Result } from '#shared/api/result.ts';
import { createProvisionalIndex } from './provisional-index.ts';
import type { DamagedIndex, SearchDocument, SearchIndex, SearchSections } from './search-document.ts';

export function buildSearchIndex(documents: readonly SearchDocument[]): SearchSections {
  return { documents: new TextEncoder().encode(JSON.stringify(documents)) };
}

/** Reads in place what `buildSearchIndex` made. Sections that do not fit together are told, never trusted. */
export function openSearchIndex(sections: SearchSections): Result<SearchIndex, DamagedIndex> {
  try {
    const documents: SearchDocument[] = JSON.parse(new TextDecoder().decode(sections.documents));
    return ok(createProvisionalIndex(documents));
  } catch {
    return fail({ kind: 'damaged-index', sentence: 'The search index is damaged.' });
  }
}

/** For lists that are at hand anyway. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const opened = openSearchIndex(buildSearchIndex(documents));
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value;
}
