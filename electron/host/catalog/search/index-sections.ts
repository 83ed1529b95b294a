/**
 * The parts of an index as bytes, and back. What is read is checked so far that no search can leave its bounds;
 * whether it is what once was written is for the keeper of the bytes to check.
 */
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { PackedWords } from './packed-words.ts';
import type { Postings } from './postings.ts';
import type { DamagedIndex, SearchSections } from './search-document.ts';

export interface IndexParts {
  readonly words: Postings;
  /** How many bytes each word shares with the one before it. */
  readonly shared: Uint8Array;
  readonly phrases: Postings;
  /** By document: place in `kindOrder`. */
  readonly kinds: Uint8Array;
  /** By document, in steps of `WEIGHT_STEP`. */
  readonly weights: Uint8Array;
  /** By document: letters in the words of its name, 255 at most. */
  readonly nameLengths: Uint8Array;
}

/** Also tells the order of bytes: read on a machine with the other one it is another number. */
const FORMAT = 0x536e_6701;

export function sectionsOf(parts: IndexParts): SearchSections {
  return {
    format: bytesOf(Uint32Array.of(FORMAT)),
    ...postingSections('words', parts.words),
    'words.shared': parts.shared,
    ...postingSections('phrases', parts.phrases),
    kinds: parts.kinds,
    weights: parts.weights,
    nameLengths: parts.nameLengths,
  };
}

export function readSections(sections: SearchSections): Result<IndexParts, DamagedIndex> {
  const format = numbersOf(sections.format);
  if (format?.[0] !== FORMAT) return damaged('It is not an index of this version.');
  const { kinds, weights, nameLengths } = sections;
  const shared = sections['words.shared'];
  if (kinds === undefined || weights === undefined || nameLengths === undefined || shared === undefined) {
    return damaged('A part is missing.');
  }
  const count = kinds.length;
  const words = readPostings('words', sections, count);
  const phrases = readPostings('phrases', sections, count);
  if (words === undefined || phrases === undefined) return damaged('Words and places do not fit together.');
  if (weights.length !== count || nameLengths.length !== count || shared.length !== words.words.count) {
    return damaged('The parts are not of one size.');
  }
  return ok({ words, shared, phrases, kinds, weights, nameLengths });
}

function damaged(why: string): Result<never, DamagedIndex> {
  return fail({ kind: 'damaged-index', sentence: `The search index cannot be used. ${why}` });
}

function postingSections(name: string, { words, starts, weak, documents, codes }: Postings): SearchSections {
  return {
    [`${name}.text`]: words.text,
    [`${name}.textStarts`]: bytesOf(words.starts),
    [`${name}.starts`]: bytesOf(starts),
    [`${name}.weak`]: bytesOf(weak),
    [`${name}.documents`]: bytesOf(documents),
    [`${name}.codes`]: codes,
  };
}

function readPostings(name: string, sections: SearchSections, count: number): Postings | undefined {
  const text = sections[`${name}.text`];
  const codes = sections[`${name}.codes`];
  const textStarts = numbersOf(sections[`${name}.textStarts`]);
  const starts = numbersOf(sections[`${name}.starts`]);
  const weak = numbersOf(sections[`${name}.weak`]);
  const documents = numbersOf(sections[`${name}.documents`]);
  if (!text || !codes || !textStarts || !starts || !weak || !documents) return undefined;
  const words: PackedWords = { count: weak.length, text, starts: textStarts };
  const fits =
    rises(textStarts, words.count, text.length) &&
    rises(starts, words.count, documents.length) &&
    codes.length === documents.length &&
    liesBetween(weak, starts) &&
    isBelow(documents, count);
  return fits ? { words, starts, weak, documents, codes } : undefined;
}

/** From 0 up to `end` in `count` steps, never down. */
function rises(starts: Uint32Array, count: number, end: number): boolean {
  if (starts.length !== count + 1 || starts[0] !== 0 || starts[count] !== end) return false;
  for (let at = 0; at < count; at++) {
    if ((starts[at] as number) > (starts[at + 1] as number)) return false;
  }
  return true;
}

function liesBetween(middles: Uint32Array, starts: Uint32Array): boolean {
  for (let at = 0; at < middles.length; at++) {
    const middle = middles[at] as number;
    if (middle < (starts[at] as number) || middle > (starts[at + 1] as number)) return false;
  }
  return true;
}

function isBelow(numbers: Uint32Array, limit: number): boolean {
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) >= limit) return false;
  return true;
}

function bytesOf(numbers: Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** In place where the bytes lie evenly in memory, else from a copy. */
function numbersOf(bytes: Uint8Array | undefined): Uint32Array | undefined {
  if (bytes === undefined || bytes.byteLength % 4 !== 0) return undefined;
  const even = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(even.buffer, even.byteOffset, even.byteLength / 4);
}
