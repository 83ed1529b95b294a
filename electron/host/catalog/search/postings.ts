/** Collects which words stand in which documents, document by document, in flat memory. */
import { isStrong } from './fields.ts';
import { type PackedWords, packWords } from './packed-words.ts';

export interface Postings {
  readonly words: PackedWords;
  /** Where the postings of each word begin; one more for the end of the last. */
  readonly starts: Uint32Array;
  /** Where its weak postings begin. Within the strong and the weak ones documents are in order. */
  readonly weak: Uint32Array;
  readonly documents: Uint32Array;
  readonly codes: Uint8Array;
}

export interface PostingsBuilder {
  /** Documents are added in order. */
  add(document: number, codes: ReadonlyMap<string, number>): void;
  finish(): Postings;
}

export function postingsBuilder(): PostingsBuilder {
  const numbers = new Map<string, number>();
  let capacity = 1 << 12;
  let size = 0;
  let wordOf = new Uint32Array(capacity);
  let documentOf = new Uint32Array(capacity);
  let codeOf = new Uint8Array(capacity);

  function grow(): void {
    capacity *= 2;
    wordOf = copyInto(new Uint32Array(capacity), wordOf);
    documentOf = copyInto(new Uint32Array(capacity), documentOf);
    codeOf = copyInto(new Uint8Array(capacity), codeOf);
  }

  function add(document: number, codes: ReadonlyMap<string, number>): void {
    for (const [word, code] of codes) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      if (size === capacity) grow();
      wordOf[size] = number;
      documentOf[size] = document;
      codeOf[size] = code;
      size++;
    }
  }

  /** Sorts by counting: by word, the strong ones first, in the order of the documents. */
  function finish(): Postings {
    const { packed, places } = packWords([...numbers.keys()]);
    const bins = new Uint32Array(packed.count * 2 + 1);
    const binOf = (posting: number): number =>
      (places[wordOf[posting] as number] as number) * 2 + (isStrong(codeOf[posting] as number) ? 0 : 1);
    for (let posting = 0; posting < size; posting++) (bins[binOf(posting) + 1] as number)++;
    for (let bin = 1; bin < bins.length; bin++) bins[bin] = (bins[bin] as number) + (bins[bin - 1] as number);
    const starts = Uint32Array.from({ length: packed.count + 1 }, (_, word) => bins[word * 2] as number);
    const weak = Uint32Array.from({ length: packed.count }, (_, word) => bins[word * 2 + 1] as number);
    const documents = new Uint32Array(size);
    const codes = new Uint8Array(size);
    for (let posting = 0; posting < size; posting++) {
      const bin = binOf(posting);
      const place = bins[bin] as number;
      bins[bin] = place + 1;
      documents[place] = documentOf[posting] as number;
      codes[place] = codeOf[posting] as number;
    }
    return { words: packed, starts, weak, documents, codes };
  }

  return { add, finish };
}

function copyInto<Numbers extends Uint8Array | Uint32Array>(larger: Numbers, smaller: Numbers): Numbers {
  larger.set(smaller);
  return larger;
}
