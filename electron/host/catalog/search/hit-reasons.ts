/** Why a document was found, for people to see. */
import type { Expansion } from './expand-word.ts';
import { nameOfField } from './fields.ts';
import { wordAt } from './packed-words.ts';
import type { Postings } from './postings.ts';
import type { SearchReason } from './search-document.ts';
import { stem } from './words.ts';

/** One word of a query, and which words of the index it stands for. */
export interface AskedWord {
  readonly word: string;
  readonly expansions: readonly Expansion[];
}

/** @param posting the one the document was found through; -1 where it does not have the word */
export function reasonFor(
  { word, expansions }: AskedWord,
  posting: number,
  { words, starts, codes }: Postings,
): readonly SearchReason[] {
  if (posting < 0) return [];
  const place = placeOfPosting(posting, starts);
  const how = expansions.find(({ from, to }) => from <= place && place < to)?.how ?? 'whole';
  const found = wordAt(words, place);
  // The index has stems as well, which are no words to show.
  const met = how === 'whole' && found === stem(word) ? word : found;
  return [{ word, met, field: nameOfField(codes[posting] as number), how }];
}

/** The word whose postings this one is among. */
function placeOfPosting(posting: number, starts: Uint32Array): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] as number) <= posting) low = middle + 1;
    else high = middle;
  }
  return low;
}
