/**
 * The machinery under the grammar: the token being looked at, and the constructs being read.
 *
 * There is no recursion, because a file may nest deeper than the stack of the program goes. A
 * construct that needs an expression to go on (a list its next element, a binding its value) is a
 * `Frame`: it pushes itself, says what it wants, and is handed the expression when that is complete.
 */

import { type LineIndex, lineIndex } from '../line-index.ts';
import { tokenKind } from '../token.ts';
import type { TokenArrays } from '../token-buffer.ts';
import type { Expression, Missing } from '../tree.ts';
import { DuplicateCheck } from './duplicates.ts';
import { describeFound, listOf } from './sentences.ts';

export interface Frame {
  /**
   * Takes the expression it asked for. Gives back its own when it is complete, or asks for another
   * (`return parser.wantExpression(this)`).
   */
  accept(parser: Parser, value: Expression): Expression | undefined;
}

export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly found: string;
  readonly expected: readonly string[];
}

export class Parser {
  readonly text: string;
  /** Index of the token looked at; never that of trivia. */
  index = 0;
  /** Its kind. */
  kind: number = tokenKind.end;
  /** Its first character. */
  start = 0;
  /** Where the last token that was taken ends. */
  lastEnd = 0;
  /** Whether the next expression is to be an element: no operators, no application, no lambda. */
  wantsElement = false;
  readonly findings: Finding[] = [];
  readonly frames: Frame[] = [];
  /** How many of each bracket are open, so that a stray closing one can be told from one that is due. */
  readonly open = { paren: 0, bracket: 0, brace: 0, let: 0 };
  readonly duplicates = new DuplicateCheck();
  readonly #tokens: TokenArrays;
  readonly #kinds: Uint8Array;
  readonly #starts: Int32Array;
  #lastReported = -1;
  #lines: LineIndex | undefined;

  constructor(text: string, tokens: TokenArrays) {
    this.text = text;
    this.#tokens = tokens;
    this.#kinds = tokens.kinds;
    this.#starts = tokens.starts;
    this.moveTo(0);
  }

  /** Makes the first token at or after `index` that is not trivia the one looked at. */
  moveTo(index: number): void {
    let next = index;
    while (this.#kinds[next]! <= tokenKind.pastEnd) next++;
    this.index = next;
    this.kind = this.#kinds[next]!;
    this.start = this.#starts[next]!;
  }

  advance(): void {
    if (this.kind === tokenKind.end) return;
    this.lastEnd = this.#starts[this.index + 1]!;
    this.moveTo(this.index + 1);
  }

  /** End of the token looked at. */
  get end(): number {
    return this.kind === tokenKind.end ? this.start : this.#starts[this.index + 1]!;
  }

  /** Whether nothing stands between the last token taken and the one looked at. */
  get adjacent(): boolean {
    return this.start === this.lastEnd;
  }

  /** Index of the next token after `index` that is not trivia. */
  indexAfter(index: number): number {
    let next = index + 1;
    while (next < this.#kinds.length - 1 && this.#kinds[next]! <= tokenKind.pastEnd) next++;
    return Math.min(next, this.#kinds.length - 1);
  }

  /** Index of the token before `index` that is not trivia; -1 where there is none. */
  indexBefore(index: number): number {
    let previous = index - 1;
    while (previous >= 0 && this.#kinds[previous]! <= tokenKind.pastEnd) previous--;
    return previous;
  }

  indexAt(offset: number): number {
    return this.#tokens.at(offset);
  }

  endAt(index: number): number {
    return this.#starts[index + 1]!;
  }

  kindAt(index: number): number {
    return this.#kinds[index]!;
  }

  peekKind(): number {
    return this.#kinds[this.indexAfter(this.index)]!;
  }

  /** Takes the token if it is of this kind. */
  take(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  wantExpression(frame: Frame): undefined {
    this.frames.push(frame);
    this.wantsElement = false;
    return undefined;
  }

  wantElement(frame: Frame): undefined {
    this.frames.push(frame);
    this.wantsElement = true;
    return undefined;
  }

  /** `on line 3`, for sentences that point back. */
  lineOf(offset: number): string {
    return `on line ${this.lines.positionOf(offset).line}`;
  }

  get lines(): LineIndex {
    this.#lines ??= lineIndex(this.text);
    return this.#lines;
  }

  missing(): Missing {
    return { kind: 'missing', start: this.lastEnd, end: this.lastEnd };
  }

  /**
   * Reports the token looked at. A second report of the same token is a consequence of the first and
   * is dropped.
   * `where` follows the list of what was expected: `after the value of 'a'`.
   */
  unexpected(expected: readonly string[], where = ''): void {
    const found = describeFound(this.kind, this.text.slice(this.start, this.end));
    const place = where === '' ? '' : ` ${where}`;
    this.reportToken(`Expected ${listOf(expected)}${place}, but found ${found}.`, expected);
  }

  /** Reports the token looked at with a sentence of its own. */
  reportToken(message: string, expected: readonly string[] = []): void {
    if (this.index === this.#lastReported) return;
    this.#lastReported = this.index;
    const found = describeFound(this.kind, this.text.slice(this.start, this.end));
    this.findings.push({ start: this.start, end: this.end, message, found, expected });
  }

  /** Reports a rule that a construct as a whole breaks. */
  reportRange(start: number, end: number, message: string): void {
    this.findings.push({ start, end, message, found: this.text.slice(start, end), expected: [] });
  }
}
