/**
 * Cuts a text into tokens. Every character falls into exactly one; nothing is refused here.
 *
 * The rules are those of `src/libexpr/lexer.l` of Nix: the longest match wins. What a `}` means hangs
 * on what it closes, so the lexer keeps a stack of what it is inside of.
 */

import { isDigit, isNamePart, isNameStart, isPathPart, isSpace } from './characters.ts';
import { wordKind } from './keywords.ts';
import { endOfFloat, endOfPathText, endOfSearchPath, RunReader } from './lex-paths.ts';
import { endOfIndentedText, endOfStringText, lengthOfIndentedEscape } from './lex-strings.ts';
import { tokenKind } from './token.ts';
import { type TokenArrays, TokenBuffer } from './token-buffer.ts';

/** What the lexer is inside of. `file` is at the bottom, where a stray `}` closes nothing. */
const mode = { file: 0, code: 1, string: 2, indented: 3, path: 4 } as const;

export function lex(text: string): TokenArrays {
  return new Lexer(text).run();
}

class Lexer {
  readonly #text: string;
  readonly #tokens: TokenBuffer;
  readonly #runs: RunReader;
  readonly #outerModes: number[] = [];
  #mode: number = mode.file;
  #at = 0;
  /** Remembered, so that a file full of unclosed comments is not searched to its end for each. */
  #noMoreBlockCloses = false;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = new TokenBuffer(text.length);
    this.#runs = new RunReader(text);
  }

  run(): TokenArrays {
    const { length } = this.#text;
    while (this.#at < length) {
      if (this.#mode <= mode.code) this.#code(this.#text.charCodeAt(this.#at));
      else if (this.#mode === mode.string) this.#string();
      else if (this.#mode === mode.indented) this.#indented();
      else this.#path();
    }
    return this.#tokens.finish(length);
  }

  #take(kind: number, end: number): void {
    this.#tokens.push(kind, this.#at);
    this.#at = end;
  }

  #enter(inner: number): void {
    this.#outerModes.push(this.#mode);
    this.#mode = inner;
  }

  #leave(): void {
    this.#mode = this.#outerModes.pop() ?? mode.file;
  }

  #interpolation(): boolean {
    if (this.#text.charCodeAt(this.#at) !== 36 || this.#text.charCodeAt(this.#at + 1) !== 123) return false;
    this.#take(tokenKind.openInterpolation, this.#at + 2);
    this.#enter(mode.code);
    return true;
  }

  #string(): void {
    if (this.#text.charCodeAt(this.#at) === 34) {
      this.#take(tokenKind.stringClose, this.#at + 1);
      this.#leave();
    } else if (!this.#interpolation()) {
      this.#take(tokenKind.stringText, endOfStringText(this.#text, this.#at));
    }
  }

  #indented(): void {
    if (this.#interpolation()) return;
    const end = endOfIndentedText(this.#text, this.#at);
    if (end > this.#at) {
      this.#take(tokenKind.indentedText, end);
      return;
    }
    const length = lengthOfIndentedEscape(this.#text, this.#at);
    if (length > 0) {
      this.#take(tokenKind.indentedEscape, this.#at + length);
    } else {
      this.#take(tokenKind.indentedClose, this.#at + 2);
      this.#leave();
    }
  }

  /** After the first part of a path, or after an interpolation in it. */
  #path(): void {
    const end = endOfPathText(this.#text, this.#at);
    if (end > this.#at) this.#take(tokenKind.pathText, end);
    else if (!this.#interpolation()) this.#leave();
  }

  #code(code: number): void {
    const text = this.#text;
    const at = this.#at;
    if (isSpace(code)) {
      let end = at + 1;
      while (isSpace(text.charCodeAt(end))) end++;
      this.#take(tokenKind.whiteSpace, end);
    } else if (isNameStart(code)) {
      this.#word();
    } else if (isPathPart(code) || code === 47 || code === 126) {
      this.#pathNumberOrSign(code);
    } else {
      this.#sign(code);
    }
  }

  /** A name, a keyword, or a path or URI that begins like one. */
  #word(): void {
    const text = this.#text;
    let end = this.#at + 1;
    while (isNamePart(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (next === 47 || next === 46 || next === 43) {
      if (this.#pathHere()) return;
    }
    if (next === 58 || next === 46 || next === 43) {
      const uriEnd = text.charCodeAt(this.#at) === 95 ? -1 : this.#runs.endOfUri(this.#at);
      if (uriEnd > end) {
        this.#take(tokenKind.uri, uriEnd);
        return;
      }
    }
    this.#take(wordKind(text, this.#at, end), end);
  }

  #pathHere(): boolean {
    const end = this.#runs.endOfPath(this.#at);
    if (end < 0) return false;
    this.#take(tokenKind.path, end);
    this.#enter(mode.path);
    return true;
  }

  /** At a digit or one of `. - + / ~`. */
  #pathNumberOrSign(code: number): void {
    if (this.#pathHere()) return;
    const text = this.#text;
    const at = this.#at;
    if (isDigit(code)) {
      let end = endOfFloat(text, at);
      let integerEnd = at + 1;
      while (isDigit(text.charCodeAt(integerEnd))) integerEnd++;
      const isFloat = end > integerEnd;
      if (!isFloat) end = integerEnd;
      this.#take(isFloat ? tokenKind.float : tokenKind.integer, end);
      return;
    }
    const next = text.charCodeAt(at + 1);
    switch (code) {
      case 46: {
        const floatEnd = endOfFloat(text, at);
        if (floatEnd > 0) this.#take(tokenKind.float, floatEnd);
        else if (next === 46 && text.charCodeAt(at + 2) === 46) this.#take(tokenKind.ellipsis, at + 3);
        else this.#take(tokenKind.dot, at + 1);
        return;
      }
      case 43:
        this.#oneOrTwo(next === 43, tokenKind.concat, tokenKind.plus);
        return;
      case 45:
        this.#oneOrTwo(next === 62, tokenKind.implies, tokenKind.minus);
        return;
      case 47:
        if (next === 42 && this.#blockComment()) return;
        this.#oneOrTwo(next === 47, tokenKind.update, tokenKind.divide);
        return;
      default:
        this.#take(tokenKind.invalid, at + 1);
    }
  }

  #oneOrTwo(two: boolean, twoKind: number, oneKind: number): void {
    this.#take(two ? twoKind : oneKind, this.#at + (two ? 2 : 1));
  }

  /** An unclosed `/*` is no comment for Nix, but the operators `/` and `*`. */
  #blockComment(): boolean {
    if (this.#noMoreBlockCloses) return false;
    const close = this.#text.indexOf('*/', this.#at + 2);
    if (close < 0) {
      this.#noMoreBlockCloses = true;
      return false;
    }
    this.#take(tokenKind.blockComment, close + 2);
    return true;
  }

  #sign(code: number): void {
    const text = this.#text;
    const at = this.#at;
    const next = text.charCodeAt(at + 1);
    switch (code) {
      case 0: // NUL
        this.#take(tokenKind.pastEnd, text.length);
        return;
      case 33: // !
        this.#oneOrTwo(next === 61, tokenKind.notEqual, tokenKind.not);
        return;
      case 34: // "
        this.#take(tokenKind.stringOpen, at + 1);
        this.#enter(mode.string);
        return;
      case 35: // #
        this.#take(tokenKind.lineComment, endOfLine(text, at));
        return;
      case 36: // $
        if (!this.#interpolation()) this.#take(tokenKind.invalid, at + 1);
        return;
      case 38: // &
        this.#oneOrTwo(next === 38, tokenKind.logicalAnd, tokenKind.invalid);
        return;
      case 39: // '
        if (next !== 39) {
          this.#take(tokenKind.invalid, at + 1);
          return;
        }
        this.#take(tokenKind.indentedOpen, endOfIndentedOpen(text, at));
        this.#enter(mode.indented);
        return;
      case 40:
        this.#take(tokenKind.openParen, at + 1);
        return;
      case 41:
        this.#take(tokenKind.closeParen, at + 1);
        return;
      case 42:
        this.#take(tokenKind.multiply, at + 1);
        return;
      case 44:
        this.#take(tokenKind.comma, at + 1);
        return;
      case 58:
        this.#take(tokenKind.colon, at + 1);
        return;
      case 59:
        this.#take(tokenKind.semicolon, at + 1);
        return;
      case 60:
        this.#less(next);
        return;
      case 61:
        this.#oneOrTwo(next === 61, tokenKind.equal, tokenKind.assign);
        return;
      case 62:
        this.#oneOrTwo(next === 61, tokenKind.greaterOrEqual, tokenKind.greater);
        return;
      case 63:
        this.#take(tokenKind.question, at + 1);
        return;
      case 64:
        this.#take(tokenKind.at, at + 1);
        return;
      case 91:
        this.#take(tokenKind.openBracket, at + 1);
        return;
      case 93:
        this.#take(tokenKind.closeBracket, at + 1);
        return;
      case 123:
        this.#take(tokenKind.openBrace, at + 1);
        this.#enter(mode.code);
        return;
      case 124:
        if (next === 124) this.#take(tokenKind.logicalOr, at + 2);
        else this.#oneOrTwo(next === 62, tokenKind.pipeInto, tokenKind.invalid);
        return;
      case 125:
        this.#take(tokenKind.closeBrace, at + 1);
        this.#leave();
        return;
      default:
        this.#take(tokenKind.invalid, endOfForeign(text, at));
    }
  }

  #less(next: number): void {
    const end = endOfSearchPath(this.#text, this.#at);
    if (end > 0) this.#take(tokenKind.searchPath, end);
    else if (next === 124) this.#take(tokenKind.pipeFrom, this.#at + 2);
    else this.#oneOrTwo(next === 61, tokenKind.lessOrEqual, tokenKind.less);
  }
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
    at++;
  }
  return at;
}

/** `''` and, where only spaces follow on its line, the rest of that line: Nix drops them. */
function endOfIndentedOpen(text: string, start: number): number {
  let at = start + 2;
  while (text.charCodeAt(at) === 32) at++;
  return text.charCodeAt(at) === 10 ? at + 1 : start + 2;
}

/** A run of characters outside ASCII is one token, so that it gives one error and not one for each. */
function endOfForeign(text: string, start: number): number {
  let at = start + 1;
  if (text.charCodeAt(start) >= 128) while (text.charCodeAt(at) >= 128) at++;
  return at;
}
