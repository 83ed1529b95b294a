/**
 * Sorted words in flat memory: all texts in one run of bytes, found by bisection.
 * Words are compared by their UTF-8 bytes, so that nothing has to be decoded for a search.
 */

export interface PackedWords {
  readonly count: number;
  readonly text: Uint8Array;
  /** Where each word begins in `text`, and where the last one ends. */
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encodeWord(word: string): Uint8Array {
  return encoder.encode(word);
}

/** `places[i]` is where the i-th word of the input went. */
export function packWords(words: readonly string[]): {
  readonly packed: PackedWords;
  readonly places: Uint32Array;
} {
  const encoded = words.map((word) => encoder.encode(word));
  const order = Uint32Array.from(words.keys());
  order.sort((one, other) => compare(encoded[one] as Uint8Array, encoded[other] as Uint8Array));
  const text = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  const starts = new Uint32Array(words.length + 1);
  const places = new Uint32Array(words.length);
  let end = 0;
  order.forEach((word, place) => {
    const bytes = encoded[word] as Uint8Array;
    text.set(bytes, end);
    end += bytes.length;
    starts[place + 1] = end;
    places[word] = place;
  });
  return { packed: { count: words.length, text, starts }, places };
}

export function wordAt({ text, starts }: PackedWords, place: number): string {
  return decoder.decode(text.subarray(starts[place], starts[place + 1]));
}

/** The place of a word; -1 where it is not there. */
export function placeOf(words: PackedWords, word: Uint8Array): number {
  const place = firstFrom(words, word);
  return place < words.count && lengthAt(words, place) === word.length && startsWith(words, place, word)
    ? place
    : -1;
}

/** The words that begin with `start` stand from `from` up to, not including, `to`. */
export function rangeOf(
  words: PackedWords,
  start: Uint8Array,
): { readonly from: number; readonly to: number } {
  const from = firstFrom(words, start);
  let low = from;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsWith(words, middle, start)) low = middle + 1;
    else high = middle;
  }
  return { from, to: low };
}

export function lengthAt({ starts }: PackedWords, place: number): number {
  return (starts[place + 1] as number) - (starts[place] as number);
}

/** How many bytes each word shares with the one before it, 255 at most. */
export function sharedBeginnings({ count, text, starts }: PackedWords): Uint8Array {
  const shared = new Uint8Array(count);
  for (let place = 1; place < count; place++) {
    const before = starts[place - 1] as number;
    const here = starts[place] as number;
    const most = Math.min(255, here - before, (starts[place + 1] as number) - here);
    let common = 0;
    while (common < most && text[before + common] === text[here + common]) common++;
    shared[place] = common;
  }
  return shared;
}

/** The first place whose word is not before `word`. */
function firstFrom(words: PackedWords, word: Uint8Array): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const from = words.starts[middle] as number;
    const to = words.starts[middle + 1] as number;
    if (compare(words.text.subarray(from, to), word) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startsWith({ text, starts, count }: PackedWords, place: number, start: Uint8Array): boolean {
  if (place >= count) return false;
  const from = starts[place] as number;
  if ((starts[place + 1] as number) - from < start.length) return false;
  for (let at = 0; at < start.length; at++) if (text[from + at] !== start[at]) return false;
  return true;
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (one[at] as number) - (other[at] as number);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
