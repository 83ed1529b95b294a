import { type TokenList, tokenKind } from './token.ts';

/** The tokens of one file in two arrays, closed by an `end` token that `length` does not count. */
export class TokenArrays implements TokenList {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly length: number;

  constructor(kinds: Uint8Array, starts: Int32Array) {
    this.kinds = kinds;
    this.starts = starts;
    this.length = kinds.length - 1;
  }

  kind(index: number): number {
    return this.kinds[index] ?? tokenKind.end;
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.length)]!;
  }

  end(index: number): number {
    return this.start(index + 1);
  }

  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Collects tokens while the text is read from left to right. */
export class TokenBuffer {
  #kinds: Uint8Array;
  #starts: Int32Array;
  #length = 0;

  constructor(textLength: number) {
    // Real files hold a token for every three to four characters.
    const capacity = (textLength >> 1) + 16;
    this.#kinds = new Uint8Array(capacity);
    this.#starts = new Int32Array(capacity);
  }

  push(kind: number, start: number): void {
    if (this.#length === this.#kinds.length) this.#grow();
    this.#kinds[this.#length] = kind;
    this.#starts[this.#length] = start;
    this.#length++;
  }

  finish(textLength: number): TokenArrays {
    this.push(tokenKind.end, textLength);
    return new TokenArrays(this.#kinds.slice(0, this.#length), this.#starts.slice(0, this.#length));
  }

  #grow(): void {
    const kinds = new Uint8Array(this.#kinds.length * 2);
    const starts = new Int32Array(this.#starts.length * 2);
    kinds.set(this.#kinds);
    starts.set(this.#starts);
    this.#kinds = kinds;
    this.#starts = starts;
  }
}
