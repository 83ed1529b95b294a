import { tokenKind } from '../token.ts';
import type { Parser } from './parser.ts';

/** Whether an element may begin with the token looked at. A `let` is one in its old form only: `let { … }`. */
export function beginsElement(parser: Parser): boolean {
  const { kind } = parser;
  if (kind < tokenKind.identifier || kind > tokenKind.let) return false;
  return kind !== tokenKind.let || parser.peekKind() === tokenKind.openBrace;
}

/** Whether a whole expression, but not an element, begins here: `if`, `with`, `assert`, `let … in`. */
export function beginsWithKeyword(parser: Parser): boolean {
  const { kind } = parser;
  return (
    kind === tokenKind.if || kind === tokenKind.with || kind === tokenKind.assert || kind === tokenKind.let
  );
}

/** Whether any expression may begin with the token looked at. */
export function beginsExpression(parser: Parser): boolean {
  const { kind } = parser;
  return (
    beginsElement(parser) || beginsWithKeyword(parser) || kind === tokenKind.not || kind === tokenKind.minus
  );
}
