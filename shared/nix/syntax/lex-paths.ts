/** Paths, URIs and numbers: the tokens whose kind shows only some characters after their beginning. */

import { isDigit, isPathPart, isUriPart } from './characters.ts';

const DOLLAR = 36;
const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const UNDERSCORE = 95;
const BRACE = 123;
const TILDE = 126;

/**
 * Answers "does a path or a URI begin here?", which hangs on the character after the whole run of path
 * characters. The run is remembered, so that `a.b.c.…` is not read again from each of its names.
 */
export class RunReader {
  readonly #text: string;
  #runEnd = 0;
  #lastUnderscore = -1;

  constructor(text: string) {
    this.#text = text;
  }

  #readRun(start: number): void {
    if (start < this.#runEnd) return;
    let at = start;
    for (let code = this.#text.charCodeAt(at); isPathPart(code); code = this.#text.charCodeAt(++at)) {
      if (code === UNDERSCORE) this.#lastUnderscore = at;
    }
    this.#runEnd = at;
  }

  /** End of the path that begins at `start`, -1 where none does. It may end in a slash, which Nix refuses. */
  endOfPath(start: number): number {
    const text = this.#text;
    let slash = start + 1;
    if (text.charCodeAt(start) !== TILDE) {
      this.#readRun(start);
      slash = this.#runEnd;
    }
    if (text.charCodeAt(slash) !== SLASH) return -1;
    const next = text.charCodeAt(slash + 1);
    if (isPathPart(next)) return endOfPathText(text, slash + 1);
    if (next === DOLLAR && text.charCodeAt(slash + 2) === BRACE) return slash + 1;
    return -1;
  }

  /** End of the URI that begins with the letter at `start`, -1 where none does. */
  endOfUri(start: number): number {
    const text = this.#text;
    this.#readRun(start);
    // A scheme is a run of path characters without an underscore.
    if (text.charCodeAt(this.#runEnd) !== COLON || this.#lastUnderscore >= start) return -1;
    let at = this.#runEnd + 1;
    if (!isUriPart(text.charCodeAt(at))) return -1;
    while (isUriPart(text.charCodeAt(at))) at++;
    return at;
  }
}

/** End of a run of path characters and slashes. */
export function endOfPathText(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); isPathPart(code) || code === SLASH; ) {
    code = text.charCodeAt(++at);
  }
  return at;
}

/** End of the `<nixpkgs/nixos>` that begins at `start`, -1 where none does. */
export function endOfSearchPath(text: string, start: number): number {
  if (text.charCodeAt(start) !== LESS) return -1;
  let at = start + 1;
  for (;;) {
    const segment = at;
    while (isPathPart(text.charCodeAt(at))) at++;
    if (at === segment) return -1;
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code !== SLASH) return -1;
    at++;
  }
}

/** End of the float that begins at `start` with a digit or a dot, -1 where none does: `1.`, `.5`, `1.e3`. */
export function endOfFloat(text: string, start: number): number {
  let at = start;
  const first = text.charCodeAt(at);
  if (first !== DOT && first !== ZERO) while (isDigit(text.charCodeAt(at))) at++;
  else if (first === ZERO) at++;
  if (text.charCodeAt(at) !== DOT) return -1;
  at++;
  const fraction = at;
  while (isDigit(text.charCodeAt(at))) at++;
  // Only a number that begins with 1 to 9 may have nothing after its dot.
  if (at === fraction && (first === DOT || first === ZERO)) return -1;
  return endOfExponent(text, at);
}

function endOfExponent(text: string, start: number): number {
  const letter = text.charCodeAt(start);
  if (letter !== 69 && letter !== 101) return start;
  let at = start + 1;
  const sign = text.charCodeAt(at);
  if (sign === PLUS || sign === MINUS) at++;
  if (!isDigit(text.charCodeAt(at))) return start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}
