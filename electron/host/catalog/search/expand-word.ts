/** Which words of the index one word of a query stands for, and how surely. */
import { relatedWords } from '../vocabulary/related-words.ts';
import type { IndexParts } from './index-sections.ts';
import { WEIGHT_STEP } from './index-units.ts';
import { encodeWord, lengthAt, placeOf, rangeOf } from './packed-words.ts';
import type { SearchReason } from './search-document.ts';
import { similarWords, toleratedSlips } from './similar-words.ts';
import { rootOf, stem } from './words.ts';

export interface Expansion {
  readonly place: number;
  /** 1 for the word itself. */
  readonly quality: number;
  readonly how: SearchReason['how'];
  /** Looked for in names, titles, keywords and purposes only. */
  readonly onlyStrong: boolean;
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
/** What is begun with is no slip where it leads to something that many look for. */
const RENOWNED = 1.1;

/** @param typing the word is the last one and perhaps not finished */
export function expandWord(word: string, typing: boolean, index: IndexParts): readonly Expansion[] {
  const best = new Map<number, Expansion>();
  const take = (place: number, quality: number, how: Expansion['how'], onlyStrong = false): void => {
    const before = best.get(place);
    if (place >= 0 && (before === undefined || before.quality < quality)) {
      best.set(place, { place, quality, how, onlyStrong });
    }
  };
  const vocabulary = index.words.words;
  const place = (text: string): number => placeOf(vocabulary, encodeWord(text));
  const singular = stem(word);
  const root = rootOf(word);
  const exact = [place(word), place(singular)];
  take(exact[0] as number, 1, 'whole');
  take(exact[1] as number, PLURAL, 'whole');
  for (const { word: related, quality } of relatedWords(singular)) take(place(related), quality, 'related');
  if (root !== undefined) takeBeginnings(root, SAME_ROOT, 0, 'related');
  takeBeginnings(singular, typing ? BEGINNING.typing : BEGINNING.else, TYPED_SHARE, 'beginning');

  const slips = toleratedSlips(word);
  if (slips > 0 && !exact.some((at) => isWellKnown(at))) {
    const whole = exact.every((at) => at < 0) ? SIMILAR.unknown : SIMILAR.known;
    const begins = typing && beginsStrongly(singular);
    if (!begins) {
      for (const found of similarWords(vocabulary, index.shared, encodeWord(word), slips, typing)) {
        const quality = (found.isBeginning ? SIMILAR_BEGINNING : whole) / Math.max(1, found.slips);
        if (found.slips > 0) take(found.place, quality, 'similar', true);
      }
    }
  }
  return [...best.values()];

  function takeBeginnings(start: string, quality: number, share: number, how: Expansion['how']): void {
    const bytes = encodeWord(start);
    const { from, to } = rangeOf(vocabulary, bytes);
    const onlyStrong = bytes.length < SHORTEST_IN_TEXTS;
    for (let at = from; at < to; at++) {
      const length = lengthAt(vocabulary, at);
      take(
        at,
        length === bytes.length ? quality + share : quality + share * (bytes.length / length),
        how,
        onlyStrong,
      );
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
