/** Which words of the index one word of a query stands for, and how surely. */
import { relatedWords } from '../vocabulary/related-words.ts';
import type { IndexParts } from './index-sections.ts';
import { WEIGHT_STEP } from './index-units.ts';
import { encodeWord, placeOf, rangeOf } from './packed-words.ts';
import type { SearchReason } from './search-document.ts';
import { type SimilarWord, similarWords, toleratedSlips } from './similar-words.ts';
import { rootOf, stem } from './words.ts';

/** A run of neighbours in the sorted vocabulary, or just one of them. */
export interface Expansion {
  readonly from: number;
  /** Not included. */
  readonly to: number;
  /** 1 for the word itself. */
  readonly quality: number;
  /** Added to the quality where it is a beginning, by how much of the whole word it is. */
  readonly share: number;
  /** Bytes that were typed of words that begin so. */
  readonly typed: number;
  readonly how: SearchReason['how'];
  /** Looked for in names, titles, keywords and purposes only. */
  readonly onlyStrong: boolean;
}

/** How surely the word at a place of the run is meant. */
export function qualityAt({ quality, share, typed }: Expansion, length: number): number {
  return share === 0 ? quality : quality + share * (typed / length);
}

const PLURAL = 0.95;
const SAME_ROOT = 0.62;
const BEGINNING = { typing: 0.58, else: 0.42 } as const;
/** The more of a word is typed, the surer. */
const TYPED_SHARE = 0.32;
/** A word that nothing has was meant to be another one. */
const SIMILAR = { known: 0.5, unknown: 0.75 } as const;
const SIMILAR_BEGINNING = 0.36;
/** Shorter beginnings stand in too many texts to mean one of them. */
const SHORTEST_IN_TEXTS = 4;
/** Below this weight a document is hardly what a known word was meant for: it may as well be a slip. */
const WELL_KNOWN = 0.9;
/** What only documents below this weight have is as good as unknown. */
const LITTLE_KNOWN = 0.5;
/** A second slip is looked for in words of so many letters, where one leads to nothing that many look for. */
const LONG_ENOUGH = 6;
/** Shorter ones are rather two words than a slip in one. */
const LONG_TOGETHER = 8;
/** What is begun with is no slip where it leads to something that many look for. */
const RENOWNED = 1.1;

/** What a query says of one of its words. */
export interface Typed {
  /** It is the last one and perhaps not finished. */
  readonly isTyping: boolean;
  /** There is no other. */
  readonly isAlone: boolean;
  /** It was typed as several words. */
  readonly isTogether: boolean;
}

export function expandWord(
  word: string,
  { isTyping, isAlone, isTogether }: Typed,
  index: IndexParts,
): readonly Expansion[] {
  const expansions: Expansion[] = [];
  const vocabulary = index.words.words;
  const place = (text: string): number => placeOf(vocabulary, encodeWord(text));
  const take = (at: number, quality: number, how: Expansion['how'], onlyStrong = false): void => {
    if (at >= 0) expansions.push({ from: at, to: at + 1, quality, share: 0, typed: 0, how, onlyStrong });
  };
  const singular = stem(word);
  const root = rootOf(word);
  const exact = [...new Set([place(word), place(singular)])];
  exact.forEach((at, order) => {
    take(at, order === 0 ? 1 : PLURAL, 'whole');
  });
  for (const { word: related, quality } of relatedWords(singular)) take(place(related), quality, 'related');
  if (root !== undefined) takeBeginnings(root, SAME_ROOT, 0, 'related');
  // One letter beside other words says nothing yet.
  if (isAlone || word.length > 1) {
    takeBeginnings(singular, isTyping ? BEGINNING.typing : BEGINNING.else, TYPED_SHARE, 'beginning');
  }
  const slips = isTogether && word.length < LONG_TOGETHER ? 0 : toleratedSlips(word);
  const isMeant = exact.some((at) => isWellKnown(at)) || (isTyping && beginsStrongly(singular));
  if (slips > 0 && !isMeant) takeSimilar(slips);
  return expansions;

  function takeBeginnings(start: string, quality: number, share: number, how: Expansion['how']): void {
    const bytes = encodeWord(start);
    const { from, to } = rangeOf(vocabulary, bytes);
    const onlyStrong = bytes.length < SHORTEST_IN_TEXTS;
    expansions.push({ from, to, quality, share, typed: bytes.length, how, onlyStrong });
  }

  function takeSimilar(most: number): void {
    const whole = exact.some((at) => isWellKnown(at, LITTLE_KNOWN)) ? SIMILAR.known : SIMILAR.unknown;
    const find = (limit: number): readonly SimilarWord[] =>
      similarWords(vocabulary, index.shared, encodeWord(word), limit, isTyping);
    const near = find(most);
    const leads = near.some(({ place: at }) => isWellKnown(at, RENOWNED));
    const isEnough = leads || isTogether || word.length < LONG_ENOUGH;
    for (const found of isEnough ? near : find(2)) {
      const quality = (found.isBeginning ? SIMILAR_BEGINNING : whole) / Math.max(1, found.slips);
      if (found.slips > 0) take(found.place, quality, 'similar', true);
    }
  }

  function isWellKnown(at: number, least = WELL_KNOWN): boolean {
    if (at < 0) return false;
    const end = index.words.weak[at] as number;
    for (let posting = index.words.starts[at] as number; posting < end; posting++) {
      if ((index.weights[index.words.documents[posting] as number] as number) * WEIGHT_STEP >= least)
        return true;
    }
    return false;
  }

  function beginsStrongly(start: string): boolean {
    const { from, to } = rangeOf(vocabulary, encodeWord(start));
    for (let at = from; at < to; at++) if (isWellKnown(at, RENOWNED)) return true;
    return false;
  }
}
