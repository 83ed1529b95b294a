/** How the parser goes on after an error: it skips to a token that surely belongs to a construct it is in. */

import { tokenKind } from '../token.ts';
import type { Expression } from '../tree.ts';
import type { Frame, Parser } from './parser.ts';

/** Takes the `${` and asks for the expression in it. */
export function openInterpolation(parser: Parser, frame: Frame): undefined {
  parser.advance();
  parser.open.brace++;
  return parser.wantExpression(frame);
}

/** Takes the `}` of an interpolation. The lexer has matched the braces, so all up to it is skipped. */
export function closeInterpolation(parser: Parser): void {
  parser.open.brace--;
  if (parser.take(tokenKind.closeBrace)) return;
  parser.unexpected(["'}'"], "to close the '${'");
  skipTo(parser, (kind) => kind === tokenKind.closeBrace);
  parser.take(tokenKind.closeBrace);
}

/**
 * Skips until `isStop` holds for a token outside all brackets that were opened on the way. Stops at
 * the end of the file in any case.
 */
export function skipTo(parser: Parser, isStop: (kind: number) => boolean): void {
  let depth = 0;
  while (parser.kind !== tokenKind.end) {
    if (depth === 0 && isStop(parser.kind)) return;
    if (opens(parser.kind)) depth++;
    else if (closes(parser.kind) && depth > 0) depth--;
    parser.advance();
  }
}

function opens(kind: number): boolean {
  return (
    kind === tokenKind.openParen ||
    kind === tokenKind.openBracket ||
    kind === tokenKind.openBrace ||
    kind === tokenKind.openInterpolation ||
    kind === tokenKind.stringOpen ||
    kind === tokenKind.indentedOpen
  );
}

function closes(kind: number): boolean {
  return (
    kind === tokenKind.closeParen ||
    kind === tokenKind.closeBracket ||
    kind === tokenKind.closeBrace ||
    kind === tokenKind.stringClose ||
    kind === tokenKind.indentedClose
  );
}

/**
 * Whether the token looked at ends a construct around the present one: a bracket that is open, a
 * `;`, or a keyword that only a surrounding `if` or `let` can want.
 */
export function closesOuter(parser: Parser): boolean {
  switch (parser.kind) {
    case tokenKind.closeParen:
      return parser.open.paren > 0;
    case tokenKind.closeBracket:
      return parser.open.bracket > 0;
    case tokenKind.closeBrace:
      return parser.open.brace > 0;
    case tokenKind.in:
      return parser.open.let > 0;
    case tokenKind.end:
    case tokenKind.semicolon:
    case tokenKind.then:
    case tokenKind.else:
      return true;
    default:
      return false;
  }
}

/** Skips to the end of the binding: behind its `;`, or to what ends the bindings around it. */
export function skipBinding(parser: Parser): void {
  skipTo(parser, (kind) => {
    if (kind === tokenKind.closeBrace) return parser.open.brace > 0;
    if (kind === tokenKind.in) return parser.open.let > 0;
    return kind === tokenKind.semicolon || kind === tokenKind.comma;
  });
  if (!parser.take(tokenKind.semicolon)) parser.take(tokenKind.comma);
}

/**
 * At a `=` that ends no name: goes back to the name in front of it, if that stands on a line of its
 * own and was taken for an argument or an element because what is before it was not closed.
 */
export function rewindTo(parser: Parser, start: number): boolean {
  if (parser.kind !== tokenKind.assign) return false;
  const nameIndex = parser.indexAt(start);
  const before = parser.indexBefore(nameIndex);
  if (before < 0 || !/[\r\n]/.test(parser.text.slice(parser.endAt(before), start))) return false;
  parser.moveTo(nameIndex);
  parser.lastEnd = parser.endAt(before);
  return true;
}

/** `a`, `"a"`, `a.b."c"`: nothing with an expression in it, which would be read twice. */
export function mayBeName(expression: Expression): boolean {
  switch (expression.kind) {
    case 'identifier':
      return true;
    case 'string':
      return expression.parts.every((part) => part.kind === 'text');
    case 'select':
      return (
        expression.default === undefined &&
        expression.path.names.every((name) => name.form !== 'interpolation' && name.name !== undefined) &&
        (expression.expression.kind === 'identifier' || expression.expression.kind === 'string')
      );
    default:
      return false;
  }
}
