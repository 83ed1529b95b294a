/**
 * The common indentation of `''…''`, taken away as Nix does it (`stripIndentation` in its
 * `parser-state.hh`): spaces only, never tabs; lines of nothing but spaces do not count; the last
 * line goes if it is nothing but spaces.
 */

import type { Interpolation, StringPart } from './tree.ts';

/** A run of text, or one escape, of an indented string. */
export interface IndentedText {
  readonly kind: 'text';
  readonly start: number;
  readonly end: number;
  /** Escapes replaced, indentation still there. */
  readonly value: string;
  /** An escaped character is never indentation: it ends the line's leading spaces. */
  readonly isEscape: boolean;
}

export type IndentedPiece = IndentedText | Interpolation;

/** The parts of the string; neighbouring pieces of text become one. */
export function stripIndentation(pieces: readonly IndentedPiece[]): StringPart[] {
  const parts: StringPart[] = [];
  let text: (StringPart & { readonly kind: 'text' }) | undefined;
  const values = strippedValues(pieces);
  pieces.forEach((piece, index) => {
    if (piece.kind === 'interpolation') {
      if (text !== undefined) parts.push(text);
      text = undefined;
      parts.push(piece);
    } else {
      const value = (text?.value ?? '') + values[index];
      text = { kind: 'text', value, start: text?.start ?? piece.start, end: piece.end };
    }
  });
  if (text !== undefined) parts.push(text);
  return parts;
}

/** The text of each piece without the indentation; '' for interpolations. */
export function strippedValues(pieces: readonly IndentedPiece[]): string[] {
  const stripper = new Stripper(commonIndentation(pieces));
  return pieces.map((piece, index) => {
    if (piece.kind === 'interpolation') {
      stripper.passInterpolation();
      return '';
    }
    const value = stripper.strip(piece.value);
    return index === pieces.length - 1 ? withoutBlankLastLine(value) : value;
  });
}

function commonIndentation(pieces: readonly IndentedPiece[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  let current = 0;
  let atLineStart = true;
  for (const piece of pieces) {
    if (piece.kind === 'interpolation' || piece.isEscape) {
      if (atLineStart) smallest = Math.min(smallest, current);
      atLineStart = false;
      continue;
    }
    const { value } = piece;
    let at = 0;
    while (at < value.length) {
      if (!atLineStart) {
        const lineEnd = value.indexOf('\n', at);
        if (lineEnd < 0) break;
        atLineStart = true;
        current = 0;
        at = lineEnd + 1;
      } else if (value.charCodeAt(at) === 32) {
        current++;
        at++;
      } else if (value.charCodeAt(at) === 10) {
        current = 0;
        at++;
      } else {
        smallest = Math.min(smallest, current);
        atLineStart = false;
      }
    }
  }
  return smallest;
}

/** Takes up to `indentation` spaces from each line; remembers where in its line a piece begins. */
class Stripper {
  readonly #indentation: number;
  #atLineStart = true;
  #dropped = 0;

  constructor(indentation: number) {
    this.#indentation = indentation;
  }

  passInterpolation(): void {
    this.#atLineStart = false;
    this.#dropped = 0;
  }

  strip(value: string): string {
    let result = '';
    let at = 0;
    while (at < value.length) {
      if (this.#atLineStart) {
        const first = this.#skipSpaces(value, at);
        const keep = Math.min(first, at + Math.max(0, this.#indentation - this.#dropped));
        this.#dropped += first - at;
        result += value.slice(keep, first);
        at = first;
        if (at === value.length) break;
        this.#dropped = 0;
        this.#atLineStart = false;
      }
      const lineEnd = value.indexOf('\n', at);
      const next = lineEnd < 0 ? value.length : lineEnd + 1;
      result += value.slice(at, next);
      this.#atLineStart = lineEnd >= 0;
      at = next;
    }
    return result;
  }

  #skipSpaces(value: string, start: number): number {
    let at = start;
    while (value.charCodeAt(at) === 32) at++;
    return at;
  }
}

function withoutBlankLastLine(value: string): string {
  const lastLine = value.lastIndexOf('\n') + 1;
  if (lastLine === 0) return value;
  for (let at = lastLine; at < value.length; at++) {
    if (value.charCodeAt(at) !== 32) return value;
  }
  return value.slice(0, lastLine);
}
