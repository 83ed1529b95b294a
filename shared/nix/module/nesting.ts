/** How deep a file nests: what reads modules walks down into it, and the stack has an end. */

import { tokenKind } from '../syntax/token.ts';
import type { SourceTree } from '../syntax/tree.ts';

/** Files of real machines stay below thirty. */
const DEEPEST = 400;

const role = { none: 0, opens: 1, closes: 2, closesLet: 3, links: 4, begins: 5 } as const;

/** By the kind of the token. */
const roles = new Uint8Array(256);

function play(part: number, ...kinds: readonly number[]): void {
  for (const kind of kinds) roles[kind] = part;
}

const { openBrace, openParen, openBracket, openInterpolation, closeBrace, closeParen, closeBracket } =
  tokenKind;
play(role.opens, openBrace, openParen, openBracket, openInterpolation, tokenKind.let);
play(role.closes, closeBrace, closeParen, closeBracket);
play(role.closesLet, tokenKind.in);
/** Each goes one deeper without a bracket: `with x; with y; …`, `a // b // …`, `if a then b else if …`. */
play(role.links, tokenKind.with, tokenKind.assert, tokenKind.else, tokenKind.colon);
for (let kind: number = tokenKind.question; kind <= tokenKind.pipeFrom; kind++) play(role.links, kind);
/** Where a new binding or argument begins, the operators of the last one are done with. */
play(role.begins, tokenKind.assign, tokenKind.comma);

export function nestsTooDeep({ tokens }: SourceTree): boolean {
  // Fewer tokens than that cannot nest so deep.
  if (tokens.length < DEEPEST) return false;
  const outer: number[] = [];
  let depth = 0;
  /** How much of the depth is due to operators and keywords of the innermost bracket. */
  let links = 0;
  for (let index = 0; index < tokens.length; index++) {
    const part = roles[tokens.kind(index)];
    if (part === role.none) continue;
    if (part === role.opens) {
      outer.push(links);
      links = 0;
      depth++;
    } else if (part === role.links) {
      links++;
      depth++;
    } else {
      depth -= links;
      links = 0;
      if (part !== role.begins) {
        links = outer.pop() ?? 0;
        depth--;
      }
      if (part === role.closesLet) {
        links++;
        depth++;
      }
    }
    if (depth > DEEPEST) return true;
  }
  return false;
}
