/** Answers queries from the parts of an index. */
import { type BestHits, bestHits } from './best-hits.ts';
import { expandWord, qualityAt, type Typed } from './expand-word.ts';
import { fieldCode, fieldOf, postingWeights } from './fields.ts';
import { type AskedWord, reasonFor } from './hit-reasons.ts';
import type { IndexParts } from './index-sections.ts';
import { kindOrder, WEIGHT_STEP } from './index-units.ts';
import { encodeWord, lengthAt, placeOf } from './packed-words.ts';
import type { SearchHit, SearchIndex, SearchRequest } from './search-document.ts';
import { isWeak, joined, phraseKey, queryWords, tellingPhraseKey } from './words.ts';

/** More words, or longer ones, say nothing more about what is looked for. */
const MOST_WORDS = 8;
/** So many words may have been meant as one. */
const MOST_TOGETHER = 3;
const LONGEST_WORD = 40;
const LONGEST_TEXT = 400;
const USUAL_LIMIT = 50;

/** Added when the query names all of an option's or a package's name, in part when it names a part. */
const ALL_OF_NAME = 5;
/** Added when all of the query is what people call it, or what it is for: a share of that phrase's weight. */
const ALL_OF_PHRASE = 1;
/** How strongly it counts against a document that it lacks a word of the query. */
const LACKING = 1.6;
/** Of a word like `make` or `open`. */
const WEAK_WORD = 0.4;
/** How far a word that is met by a slip or by a related one only counts as found. */
const UNSURE = 0.4;
/** From this quality on it is the word itself, be it in the plural. */
const SAME_WORD = 0.94;
/** A frequent word still counts this much beside a rare one. */
const LEAST_TELLING = 0.3;

const PAGE = kindOrder.indexOf('page');
/** What is less than this share of a page's score does not stand before the page. */
const FAR_OFF = 0.6;
const BEHIND = 0.999;

/** One word of a query, and what was found through it. */
interface Slot extends AskedWord {
  /** By document: the posting it was found through, plus one; 0 where it was not. */
  readonly through: Uint32Array;
}

export function createSearcher(index: IndexParts): SearchIndex {
  const count = index.kinds.length;
  const { starts, weak, documents, codes } = index.words;
  // Working memory of one search. All of it is 0 between searches.
  const wordScore = new Float32Array(count);
  const total = new Float32Array(count);
  const covered = new Float32Array(count);
  const letters = new Uint16Array(count);
  const score = new Float32Array(count);
  const throughOf = Array.from({ length: MOST_WORDS + 1 }, (): Uint32Array | undefined => undefined);
  const met = new Uint32Array(count);
  const touched = new Uint32Array(count);
  let touchedCount = 0;

  function search(text: string, { kinds, limit = USUAL_LIMIT }: SearchRequest = {}): readonly SearchHit[] {
    const asked = text.slice(0, LONGEST_TEXT);
    const query = queryWords(asked)
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
    if (query.length === 0) return [];
    const isTyping = !/\s$/u.test(asked);
    const slots = query.map((word, at) =>
      slotFor(at, word, {
        isTyping: isTyping && at === query.length - 1,
        isAlone: query.length === 1,
        isTogether: false,
      }),
    );
    const told = slots.map(addWord);
    const sum = told.reduce((all, telling) => all + telling, 0);
    for (let at = 0; at < touchedCount; at++) rate(touched[at] as number, sum);
    addPhrase(asked);
    const together = joined(asked).slice(0, LONGEST_WORD);
    if (query.length <= MOST_TOGETHER && together !== query[0])
      slots.push(addTogether(together, { isTyping, isAlone: true, isTogether: true }));
    const best = bestHits(limit);
    offerAll(best, kinds);
    const hits = best.sorted().map((hit) => ({
      ...hit,
      kind: kindOrder[index.kinds[hit.document] as number] ?? 'page',
      reasons: slots.flatMap((slot) =>
        reasonFor(slot, (slot.through[hit.document] as number) - 1, index.words),
      ),
    }));
    forget(slots);
    return hits;
  }

  /** A page is one of several ways to what was meant: it stands behind the best other hit, unless that is far off. */
  function offerAll(best: BestHits, kinds: SearchRequest['kinds']): void {
    const allowed = kindOrder.map((kind) => kinds === undefined || kinds.has(kind));
    const pages: number[] = [];
    let first = 0;
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] as number;
      const kind = index.kinds[document] as number;
      if (allowed[kind] !== true) continue;
      if (kind === PAGE) {
        pages.push(document);
        continue;
      }
      const worth = weighted(document);
      first = Math.max(first, worth);
      best.offer(document, worth);
    }
    for (const page of pages) {
      const worth = weighted(page);
      best.offer(page, first > worth * FAR_OFF ? Math.min(worth, first * BEHIND) : worth);
    }
  }

  function weighted(document: number): number {
    return (score[document] as number) * (index.weights[document] as number) * WEIGHT_STEP;
  }

  function slotFor(at: number, word: string, typed: Typed): Slot {
    let through = throughOf[at];
    if (through === undefined) {
      through = new Uint32Array(count);
      throughOf[at] = through;
    }
    return { word, expansions: expandWord(word, typed, index), through };
  }

  /** Fills in the documents that have the word. Returns how many there are; they stand in `met`. */
  function collect({ expansions, through }: Slot): number {
    let found = 0;
    for (const expansion of expansions) {
      for (let place = expansion.from; place < expansion.to; place++) {
        const quality = qualityAt(expansion, lengthAt(index.words.words, place));
        const end = (expansion.onlyStrong ? weak[place] : starts[place + 1]) as number;
        for (let posting = starts[place] as number; posting < end; posting++) {
          const document = documents[posting] as number;
          const worth = quality * (postingWeights[codes[posting] as number] as number);
          const before = wordScore[document] as number;
          if (worth > before) {
            if (before === 0) met[found++] = document;
            wordScore[document] = worth;
            through[document] = posting + 1;
          }
        }
      }
    }
    return found;
  }

  /** Returns how telling the word is: the fewer documents have it, the more. */
  function addWord(slot: Slot): number {
    const found = collect(slot);
    const telling = tellingOf(slot, found);
    const { length } = slot.word;
    for (let at = 0; at < found; at++) {
      const document = met[at] as number;
      const worth = wordScore[document] as number;
      const code = codes[(slot.through[document] as number) - 1] as number;
      wordScore[document] = 0;
      if (covered[document] === 0) touched[touchedCount++] = document;
      total[document] = (total[document] as number) + telling * worth;
      const quality = Math.min(1, worth / (postingWeights[code] as number));
      covered[document] = (covered[document] as number) + telling * (UNSURE + (1 - UNSURE) * quality);
      const field = fieldOf(code);
      const isOfName = field === fieldCode.whole || field === fieldCode.name || field === fieldCode.path;
      if (isOfName && quality > SAME_WORD) {
        letters[document] = (letters[document] as number) + length;
      }
    }
    return telling;
  }

  /** The fewer documents have just this word, the more it tells. */
  function tellingOf({ word, expansions }: Slot, found: number): number {
    let exact = 0;
    for (const { from, to, how } of expansions) {
      if (how === 'whole') exact += (starts[to] as number) - (starts[from] as number);
    }
    const frequency = Math.log(1 + (exact === 0 ? found : exact)) / Math.log(2 + count);
    return Math.max(LEAST_TELLING, 1 - frequency) * (isWeak(word) ? WEAK_WORD : 1);
  }

  function rate(document: number, sum: number): void {
    const share = (covered[document] as number) / sum;
    const length = index.nameLengths[document] as number;
    const ofName = length === 0 ? 0 : Math.min(1, (letters[document] as number) / length);
    score[document] = ((total[document] as number) / sum) * share ** LACKING + ALL_OF_NAME * ofName * share;
  }

  function addPhrase(text: string): void {
    const { phrases } = index;
    const place = [phraseKey(text), tellingPhraseKey(text)]
      .map((key) => placeOf(phrases.words, encodeWord(key)))
      .find((found) => found >= 0);
    if (place === undefined) return;
    const end = phrases.starts[place + 1] as number;
    for (let posting = phrases.starts[place] as number; posting < end; posting++) {
      const document = phrases.documents[posting] as number;
      // Phrases longer than the most words that are looked for.
      if (covered[document] === 0) continue;
      const worth = postingWeights[phrases.codes[posting] as number] as number;
      score[document] = (score[document] as number) + ALL_OF_PHRASE * worth;
    }
  }

  /** `libre office` is also `libreoffice`. */
  function addTogether(word: string, typed: Typed): Slot {
    const slot = slotFor(MOST_WORDS, word, typed);
    const expansions = slot.expansions.map((expansion) => ({ ...expansion, onlyStrong: true }));
    const found = collect({ ...slot, expansions });
    for (let at = 0; at < found; at++) {
      const document = met[at] as number;
      const worth = wordScore[document] as number;
      wordScore[document] = 0;
      if (covered[document] === 0) {
        covered[document] = 1;
        touched[touchedCount++] = document;
      }
      if (worth > (score[document] as number)) score[document] = worth;
      else slot.through[document] = 0;
    }
    return slot;
  }

  function forget(slots: readonly Slot[]): void {
    for (let at = 0; at < touchedCount; at++) {
      const document = touched[at] as number;
      total[document] = 0;
      covered[document] = 0;
      letters[document] = 0;
      score[document] = 0;
      for (const { through } of slots) through[document] = 0;
    }
    touchedCount = 0;
  }

  return { documents: count, search };
}
