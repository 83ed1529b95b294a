/**
 * Finds the words that lie a few slips of the keyboard away from one that was typed.
 *
 * The sorted vocabulary is read like a trie: a word shares the rows of the distance table with the word before
 * as far as their beginnings agree, and as soon as a beginning is too far away all the words with it are
 * passed over. Distance: optimal string alignment (a letter left out, added, replaced; two neighbours swapped).
 */
import type { PackedWords } from './packed-words.ts';

export interface SimilarWord {
  readonly place: number;
  readonly slips: number;
  /** The typed word is similar to the beginning of this one only. */
  readonly isBeginning: boolean;
}

/** Short words have too many neighbours: none for three letters, one up to seven, then two. */
export function toleratedSlips(word: string): number {
  if (word.length < 4) return 0;
  return word.length <= 7 ? 1 : 2;
}

/** Longer words are not compared: nobody types them, and the table has one row for each letter. */
const LONGEST = 40;

/**
 * @param shared how many bytes each word has in common with the one before it, 255 at most
 * @param beginnings also words of which only the beginning is similar, for a word that is still being typed
 */
export function similarWords(
  words: PackedWords,
  shared: Uint8Array,
  typed: Uint8Array,
  most: number,
  beginnings: boolean,
): readonly SimilarWord[] {
  if (typed.length > LONGEST || typed.length <= most) return [];
  const table = distanceTable(typed, most);
  const found: SimilarWord[] = [];
  // Words that share more than this with the one before are as far away as that one.
  let passed = LONGEST;
  // The rows up to this depth are those of the word before.
  let depth = 0;
  for (let place = 0; place < words.count; place++) {
    const common = place === 0 ? 0 : Math.min(shared[place] as number, LONGEST);
    if (common > passed) {
      takeBeginning(place);
      continue;
    }
    passed = LONGEST;
    depth = Math.min(depth, common);
    const from = words.starts[place] as number;
    const length = (words.starts[place + 1] as number) - from;
    const deepest = Math.min(length, LONGEST, typed.length + most);
    while (depth < deepest && passed === LONGEST) {
      if (table.add(depth, words.text, from) > most) passed = depth;
      else depth++;
    }
    const whole = depth === length ? table.whole(depth) : most + 1;
    if (whole <= most) found.push({ place, slips: whole, isBeginning: false });
    else takeBeginning(place);
  }
  return found;

  function takeBeginning(place: number): void {
    const slips = table.beginning(depth);
    if (beginnings && slips <= most) found.push({ place, slips, isBeginning: true });
  }
}

interface DistanceTable {
  /** Computes the row for the letter at `depth` of a word that begins at `from`; the least number in it. */
  add(depth: number, text: Uint8Array, from: number): number;
  /** Slips between the first `depth` letters and all that was typed. */
  whole(depth: number): number;
  /** The same for the nearest beginning among those of at most `depth` letters. */
  beginning(depth: number): number;
}

function distanceTable(typed: Uint8Array, most: number): DistanceTable {
  const columns = typed.length + 1;
  const far = most + 1;
  const cells = new Uint8Array((LONGEST + 2) * columns).fill(far);
  for (let column = 0; column < columns; column++) cells[column] = Math.min(column, far);
  const nearest = new Uint8Array(LONGEST + 2).fill(far);

  function add(depth: number, text: Uint8Array, from: number): number {
    const row = depth + 1;
    const here = row * columns;
    const above = here - columns;
    const letter = text[from + depth];
    const before = depth > 0 ? text[from + depth - 1] : -1;
    // Only cells this near to the diagonal can be within the limit.
    const first = Math.max(1, row - most);
    const last = Math.min(typed.length, row + most);
    cells[here + first - 1] = first === 1 ? Math.min(row, far) : far;
    let least = cells[here + first - 1] as number;
    for (let column = first; column <= last; column++) {
      const same = typed[column - 1] === letter;
      let slips = (cells[above + column - 1] as number) + (same ? 0 : 1);
      slips = Math.min(
        slips,
        (cells[above + column] as number) + 1,
        (cells[here + column - 1] as number) + 1,
      );
      if (column > 1 && row > 1 && typed[column - 2] === letter && typed[column - 1] === before) {
        slips = Math.min(slips, (cells[above - columns + column - 2] as number) + 1);
      }
      cells[here + column] = Math.min(slips, far);
      least = Math.min(least, slips);
    }
    if (last < typed.length) cells[here + last + 1] = far;
    nearest[row] = Math.min(nearest[depth] as number, cells[here + typed.length] as number);
    return least;
  }

  return {
    add,
    whole: (depth) => cells[depth * columns + typed.length] as number,
    beginning: (depth) => nearest[depth] as number,
  };
}
