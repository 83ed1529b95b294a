/**
 * Finds apps, settings and pages by words in any order, by their beginnings, and in spite of typing errors.
 * Words that belong together may be written apart (`team viewer`). What matches in a name stands before what matches in a description.
 */
import type {
  SearchDocument,
  SearchField,
  SearchHit,
  SearchIndex,
  SearchKind,
  SearchReason,
  SearchRequest,
} from './search-document.ts';
import { slipsBetween, toleratedSlips } from './typos.ts';
import { queryWords, stem, verbOf, words } from './words.ts';

type Field = SearchField;
type Reason = SearchReason;
type Kinds = ReadonlySet<SearchKind> | undefined;

const fieldWeight: Readonly<Record<Field, number>> = {
  name: 5,
  title: 10,
  keyword: 8,
  purpose: 5,
  summary: 4,
  description: 1.5,
};
const qualityOf = { whole: 1, beginning: 0.6, similar: 0.4 } as const;

/** Added when the whole query is exactly the name, or exactly something people call it. */
const WHOLE_NAME = 14;
const WHOLE_KEYWORD = 6;
/** The first keyword of a document counts this much more than its tenth. */
const FIRST_KEYWORD = 0.3;

interface Posting {
  readonly document: number;
  readonly field: Field;
  readonly weight: number;
}

interface Match {
  readonly score: number;
  readonly reason: Reason;
}

export function createProvisionalIndex(documents: readonly SearchDocument[]): SearchIndex {
  const postings = postingsOf(documents);
  const vocabulary = vocabularyOf(postings.keys());
  const phrases = documents.map(phrasesOf);

  function find(query: readonly string[], kinds: Kinds): readonly SearchHit[] {
    const found = query.map((word) => matchesOf(word, vocabulary, postings));
    const candidates = new Map<number, Match[]>();
    for (const matches of found) {
      for (const [index, match] of matches) {
        if (kinds?.has((documents[index] as SearchDocument).kind) === false) continue;
        const list = candidates.get(index);
        if (list === undefined) candidates.set(index, [match]);
        else list.push(match);
      }
    }
    // Where nothing has all the words, what has the most of them is the best there is.
    const most = Math.max(0, ...[...candidates.values()].map((matches) => matches.length));
    const whole = query.map(stem).join(' ');
    const hits: SearchHit[] = [];
    for (const [index, matches] of candidates) {
      if (matches.length < most) continue;
      const document = documents[index] as SearchDocument;
      const sum = matches.reduce((total, match) => total + match.score, 0) / query.length;
      const coverage = matches.length / query.length;
      const score = (sum * coverage + wholeQuery(whole, phrases[index])) * document.weight;
      hits.push({
        document: index,
        kind: document.kind,
        score,
        reasons: matches.map((match) => match.reason),
      });
    }
    return hits;
  }

  function search(text: string, { kinds, limit = 50 }: SearchRequest = {}): readonly SearchHit[] {
    const query = queryWords(text);
    if (query.length === 0) return [];
    const all = words(text);
    const hits = [...find(query, kinds), ...(all.length > 1 ? find([all.join('')], kinds) : [])];
    const best = new Map<number, SearchHit>();
    for (const hit of hits) {
      if (hit.score > (best.get(hit.document)?.score ?? 0)) best.set(hit.document, hit);
    }
    const title = (hit: SearchHit): string => documents[hit.document]?.title ?? '';
    return [...best.values()]
      .sort((one, other) => other.score - one.score || byLength(title(one), title(other)))
      .slice(0, limit);
  }

  return { documents: documents.length, search };
}

function byLength(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

interface Vocabulary {
  readonly sorted: readonly string[];
  /** Typing errors change the length by one or two: only near lengths are compared. */
  readonly byLength: readonly (readonly string[])[];
}

function vocabularyOf(known: Iterable<string>): Vocabulary {
  const sorted = [...known].sort();
  const byLength: string[][] = [];
  for (const word of sorted) {
    byLength[word.length] ??= [];
    byLength[word.length]?.push(word);
  }
  return { sorted, byLength };
}

/** Every word and its stem, and where they stand. */
function postingsOf(documents: readonly SearchDocument[]): ReadonlyMap<string, readonly Posting[]> {
  const postings = new Map<string, Posting[]>();
  documents.forEach((document, index) => {
    const add = (text: string, field: Field, factor = 1): void => {
      const all = words(text);
      // A word counts less in a long text, most of all in descriptions.
      const weight = (fieldWeight[field] * factor) / (field === 'title' ? 1 + 0.12 * (all.length - 1) : 1);
      for (const word of new Set([...all, ...all.map(stem)])) {
        const list = postings.get(word) ?? [];
        list.push({ document: index, field, weight });
        postings.set(word, list);
      }
    };
    add(document.title, 'title');
    document.keywords.forEach((keyword, at) => {
      add(keyword, 'keyword', keywordFactor(keyword, at));
    });
    add(document.name.replace(/([a-z])([A-Z])/g, '$1 $2'), 'name');
    add(document.name, 'name');
    add(document.summary, 'summary');
    add(document.description, 'description');
  });
  return postings;
}

/** One word of `remote desktop` says less than the whole. */
function keywordFactor(keyword: string, at: number): number {
  const position = 1 + FIRST_KEYWORD / (1 + at);
  return words(keyword).length > 1 ? position * 0.7 : position;
}

interface Phrases {
  readonly names: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
}

function phrasesOf({ title, name, keywords }: SearchDocument): Phrases {
  return { names: new Set([phrase(title), phrase(name)]), keywords: new Set(keywords.map(phrase)) };
}

function phrase(text: string): string {
  return queryWords(text).map(stem).join(' ');
}

function wholeQuery(query: string, phrases: Phrases | undefined): number {
  if (phrases === undefined) return 0;
  if (phrases.names.has(query)) return WHOLE_NAME;
  return phrases.keywords.has(query) ? WHOLE_KEYWORD : 0;
}

/** For one word of the query: each document's best match. Similar words count only where no other is met. */
function matchesOf(
  word: string,
  vocabulary: Vocabulary,
  postings: ReadonlyMap<string, readonly Posting[]>,
): ReadonlyMap<number, Match> {
  const best = new Map<number, Match>();
  const take = (met: string, how: Reason['how'], quality: number): void => {
    for (const { document, field, weight } of postings.get(met) ?? []) {
      const score = weight * quality;
      if (score > (best.get(document)?.score ?? 0)) {
        best.set(document, { score, reason: { word, met, field, how } });
      }
    }
  };
  const singular = stem(word);
  const verb = verbOf(word);
  take(word, 'whole', qualityOf.whole);
  if (singular !== word) take(singular, 'whole', qualityOf.whole * 0.95);
  if (verb !== undefined) take(verb, 'similar', qualityOf.beginning);
  for (const met of beginningWith(singular, vocabulary.sorted)) {
    // The more of the word is typed, the surer.
    take(met, 'beginning', qualityOf.beginning + 0.3 * (singular.length / met.length));
  }
  const most = toleratedSlips(word);
  if (most > 0 && !postings.has(word)) {
    for (const met of wordsOfLength(word.length - most, word.length + most, vocabulary)) {
      // People rarely miss the first letter, and words that begin otherwise are mostly other words.
      if (met[0] !== word[0] && most < 2 && met[1] !== word[0]) continue;
      const slips = slipsBetween(word, met, most);
      if (slips !== undefined && slips > 0) take(met, 'similar', qualityOf.similar / slips);
    }
  }
  return best;
}

function* wordsOfLength(from: number, to: number, { byLength }: Vocabulary): Generator<string> {
  for (let length = from; length <= to; length++) yield* byLength[length] ?? [];
}

/** The words from the sorted vocabulary that are longer than `start` and begin with it. */
function beginningWith(start: string, vocabulary: readonly string[]): readonly string[] {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; vocabulary[at]?.startsWith(start); at++) {
    if (vocabulary[at] !== start) found.push(vocabulary[at] as string);
  }
  return found;
}
