/** Strings and interpolated paths: text and expressions in turn. */

import { holdsNul, unescapeIndented, unescapeString } from '../escapes.ts';
import { type IndentedPiece, stripIndentation } from '../indentation.ts';
import { pathProblem } from '../path-rules.ts';
import { tokenKind } from '../token.ts';
import type { Expression, PathLiteral, StringLiteral, StringPart } from '../tree.ts';
import type { Frame, Parser } from './parser.ts';
import { closeInterpolation, openInterpolation } from './recovery.ts';

/** Reads the string that begins here; gives it at once if nothing is interpolated. */
export function readString(parser: Parser): StringLiteral | undefined {
  const { start, kind } = parser;
  parser.advance();
  return kind === tokenKind.stringOpen
    ? new StringFrame(start).next(parser)
    : new IndentedStringFrame(start).next(parser);
}

/** Reads the path that begins here. */
export function readPathLiteral(parser: Parser): PathLiteral | undefined {
  return new PathFrame(parser.start).next(parser);
}

class StringFrame implements Frame {
  readonly #start: number;
  readonly #parts: StringPart[] = [];
  #interpolation = 0;

  constructor(start: number) {
    this.#start = start;
  }

  next(parser: Parser): StringLiteral | undefined {
    if (parser.kind === tokenKind.stringText) {
      this.#parts.push({
        kind: 'text',
        value: unescapeString(textOf(parser)),
        start: parser.start,
        end: parser.end,
      });
      parser.advance();
    }
    if (parser.kind === tokenKind.openInterpolation) {
      this.#interpolation = parser.start;
      return openInterpolation(parser, this);
    }
    closeString(parser, tokenKind.stringClose, `the closing "`, this.#start);
    return { kind: 'string', style: 'double', parts: this.#parts, start: this.#start, end: parser.lastEnd };
  }

  accept(parser: Parser, expression: Expression): StringLiteral | undefined {
    closeInterpolation(parser);
    this.#parts.push({ kind: 'interpolation', expression, start: this.#interpolation, end: parser.lastEnd });
    return this.next(parser);
  }
}

class IndentedStringFrame implements Frame {
  readonly #start: number;
  readonly #pieces: IndentedPiece[] = [];
  #interpolation = 0;

  constructor(start: number) {
    this.#start = start;
  }

  next(parser: Parser): StringLiteral | undefined {
    while (parser.kind === tokenKind.indentedText || parser.kind === tokenKind.indentedEscape) {
      const isEscape = parser.kind === tokenKind.indentedEscape;
      const raw = textOf(parser);
      const value = isEscape ? unescapeIndented(raw) : raw;
      this.#pieces.push({ kind: 'text', value, isEscape, start: parser.start, end: parser.end });
      parser.advance();
    }
    if (parser.kind === tokenKind.openInterpolation) {
      this.#interpolation = parser.start;
      return openInterpolation(parser, this);
    }
    closeString(parser, tokenKind.indentedClose, "the closing ''", this.#start);
    const parts = stripIndentation(this.#pieces);
    return { kind: 'string', style: 'indented', parts, start: this.#start, end: parser.lastEnd };
  }

  accept(parser: Parser, expression: Expression): StringLiteral | undefined {
    closeInterpolation(parser);
    this.#pieces.push({ kind: 'interpolation', expression, start: this.#interpolation, end: parser.lastEnd });
    return this.next(parser);
  }
}

class PathFrame implements Frame {
  readonly #start: number;
  readonly #parts: StringPart[] = [];
  #interpolation = 0;

  constructor(start: number) {
    this.#start = start;
  }

  next(parser: Parser): PathLiteral | undefined {
    if (parser.kind === tokenKind.path || (parser.kind === tokenKind.pathText && parser.adjacent)) {
      const value = textOf(parser);
      this.#parts.push({ kind: 'text', value, start: parser.start, end: parser.end });
      parser.advance();
    }
    if (parser.kind === tokenKind.openInterpolation && parser.adjacent) {
      this.#interpolation = parser.start;
      return openInterpolation(parser, this);
    }
    this.#checkText(parser);
    return { kind: 'path', parts: this.#parts, start: this.#start, end: parser.lastEnd };
  }

  #checkText(parser: Parser): void {
    const isInterpolated = this.#parts.length > 1;
    const problem = pathProblem(textOfPart(this.#parts[0]), textOfPart(this.#parts.at(-1)), isInterpolated);
    if (problem !== undefined) parser.reportRange(this.#start, parser.lastEnd, problem);
  }

  accept(parser: Parser, expression: Expression): PathLiteral | undefined {
    closeInterpolation(parser);
    this.#parts.push({ kind: 'interpolation', expression, start: this.#interpolation, end: parser.lastEnd });
    return this.next(parser);
  }
}

function textOfPart(part: StringPart | undefined): string {
  return part?.kind === 'text' ? part.value : '';
}

/** The text of the token looked at; reports the NUL that Nix allows in no string. */
function textOf(parser: Parser): string {
  const raw = parser.text.slice(parser.start, parser.end);
  if (parser.kind !== tokenKind.indentedEscape && raw.includes('\0')) {
    const isNul = parser.kind === tokenKind.stringText ? holdsNul(raw) : true;
    if (isNul) parser.reportRange(parser.start, parser.end, 'A string cannot hold a NUL character.');
  }
  return raw;
}

function closeString(parser: Parser, kind: number, quote: string, start: number): void {
  if (!parser.take(kind))
    parser.unexpected([quote], `to close the string that begins ${parser.lineOf(start)}`);
}
