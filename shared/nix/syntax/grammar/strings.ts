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
  if (kind === tokenKind.indentedOpen) return new IndentedStringFrame(start).next(parser);
  const parts = readText(parser);
  if (parser.kind === tokenKind.openInterpolation) return new StringFrame(start, parts).interpolate(parser);
  return completeString(parser, start, parts);
}

/** Reads the path that begins here; gives it at once if nothing is interpolated. */
export function readPathLiteral(parser: Parser): PathLiteral | undefined {
  const { start } = parser;
  const parts = readText(parser);
  const isInterpolated = parser.kind === tokenKind.openInterpolation && parser.adjacent;
  return isInterpolated
    ? new PathFrame(start, parts).interpolate(parser)
    : completePath(parser, start, parts);
}

/** The text that begins here, if any does, as the parts of a string or path. */
function readText(parser: Parser): StringPart[] {
  const { kind, start, end } = parser;
  if (kind !== tokenKind.stringText && kind !== tokenKind.path && kind !== tokenKind.pathText) return [];
  const raw = textOf(parser);
  parser.advance();
  return [{ kind: 'text', value: kind === tokenKind.stringText ? unescapeString(raw) : raw, start, end }];
}

function completeString(parser: Parser, start: number, parts: readonly StringPart[]): StringLiteral {
  closeString(parser, tokenKind.stringClose, 'the closing "', start);
  return { kind: 'string', style: 'double', parts, start, end: parser.lastEnd };
}

function completePath(parser: Parser, start: number, parts: readonly StringPart[]): PathLiteral {
  const problem = pathProblem(textOfPart(parts[0]), textOfPart(parts.at(-1)), parts.length > 1);
  if (problem !== undefined) parser.reportRange(start, parser.lastEnd, problem);
  return { kind: 'path', parts, start, end: parser.lastEnd };
}

/** The interpolations of `"…"` and of paths, with the text between them. */
abstract class InterpolatedFrame implements Frame {
  protected readonly start: number;
  protected readonly parts: StringPart[];
  #interpolation = 0;

  constructor(start: number, parts: StringPart[]) {
    this.start = start;
    this.parts = parts;
  }

  protected abstract next(parser: Parser): Expression | undefined;

  /** Takes the `${` looked at. */
  interpolate(parser: Parser): undefined {
    this.#interpolation = parser.start;
    return openInterpolation(parser, this);
  }

  accept(parser: Parser, expression: Expression): Expression | undefined {
    closeInterpolation(parser);
    this.parts.push({ kind: 'interpolation', expression, start: this.#interpolation, end: parser.lastEnd });
    return this.next(parser);
  }
}

class StringFrame extends InterpolatedFrame {
  protected next(parser: Parser): StringLiteral | undefined {
    this.parts.push(...readText(parser));
    if (parser.kind === tokenKind.openInterpolation) return this.interpolate(parser);
    return completeString(parser, this.start, this.parts.slice());
  }
}

class PathFrame extends InterpolatedFrame {
  protected next(parser: Parser): PathLiteral | undefined {
    if (parser.adjacent) {
      if (parser.kind === tokenKind.pathText) this.parts.push(...readText(parser));
      if (parser.kind === tokenKind.openInterpolation && parser.adjacent) return this.interpolate(parser);
    }
    return completePath(parser, this.start, this.parts.slice());
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
