/** What of the catalogue can be found, as the search takes it in, and what a search gives back. */

/** The words of the command line; the page calls them app, setting and page. */
export type SearchKind = 'package' | 'option' | 'page';

/** One thing to be found. Its place in the list that is indexed is what a hit names it by. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Attribute path, option path or the page's id. */
  readonly name: string;
  /** What people call it; empty where nobody gave it a title. */
  readonly title: string;
  /** One line. */
  readonly summary: string;
  readonly description: string;
  /** What people type when they look for it; the first ones say best what it is. */
  readonly keywords: readonly string[];
  /** What our vocabulary says it is good for. */
  readonly purposes: readonly Purpose[];
  /** A package's main program, where it has one: `rg` of `ripgrep`. */
  readonly program: string | null;
  /** 1 for an ordinary one, more for what most people look for, less for what few do; 0 up to 4. */
  readonly weight: number;
}

export interface Purpose {
  /** `pdf reader` */
  readonly phrase: string;
  /** How well it fits, above 0 up to 1. */
  readonly fit: number;
}

/** Where a word was met. `name` is the whole name, `purpose` what our vocabulary says it is for. */
export type SearchField = 'name' | 'title' | 'keyword' | 'purpose' | 'summary' | 'description';

/** Why something was found: the word of the query, the word it met, and where. */
export interface SearchReason {
  readonly word: string;
  readonly met: string;
  readonly field: SearchField;
  /** `related`: another word for the same. */
  readonly how: 'whole' | 'beginning' | 'similar' | 'related';
}

export interface SearchHit {
  /** Index of the document in the list that was indexed. */
  readonly document: number;
  readonly kind: SearchKind;
  /** Above 0; only comparable within one search. */
  readonly score: number;
  readonly reasons: readonly SearchReason[];
}

export interface SearchRequest {
  /** All kinds where it is left out. */
  readonly kinds?: ReadonlySet<SearchKind> | undefined;
  /** The most hits that are given; 50 where it is left out. */
  readonly limit?: number | undefined;
}

export interface SearchIndex {
  /** How many documents were indexed. */
  readonly documents: number;
  /** Best first; the same for the same text. No hits for a text without words. Takes any text. */
  search(text: string, request?: SearchRequest): readonly SearchHit[];
}

/** An index at rest, by the names of its parts: to be kept in a file, or sent to another process. */
export type SearchSections = Readonly<Record<string, Uint8Array>>;

export interface DamagedIndex {
  readonly kind: 'damaged-index';
  readonly sentence: string;
}
