/** How deep brackets nest in a file: what reads modules walks down into them, and the stack has an end. */

import { tokenKind } from '../syntax/token.ts';
import type { SourceTree } from '../syntax/tree.ts';

/** Files of real machines stay below thirty. */
const DEEPEST = 400;

export function nestsTooDeep({ tokens }: SourceTree): boolean {
  // Fewer tokens than that cannot nest so deep.
  if (tokens.length < DEEPEST) return false;
  let depth = 0;
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kind(index);
    if (
      kind === tokenKind.openBrace ||
      kind === tokenKind.openParen ||
      kind === tokenKind.openBracket ||
      kind === tokenKind.openInterpolation
    ) {
      if (++depth > DEEPEST) return true;
    } else if (
      kind === tokenKind.closeBrace ||
      kind === tokenKind.closeParen ||
      kind === tokenKind.closeBracket
    ) {
      depth--;
    }
  }
  return false;
}
