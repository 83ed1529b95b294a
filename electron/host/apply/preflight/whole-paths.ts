/**
 * Modules may name each other by whole paths, `/etc/nixos/network.nix`: in a copy those have to lead to the copies.
 * Pure.
 */
import { lex } from '#shared/nix/syntax/lex.ts';
import { tokenKind } from '#shared/nix/syntax/token.ts';

/**
 * Only what Nix reads as a path is changed, nothing in strings and comments.
 * @param places directories of which there are copies, absolute
 * @param tree the folder of the copies, absolute
 */
export function leadToCopies(text: string, places: readonly string[], tree: string): string {
  if (!places.some((place) => text.includes(place))) return text;
  const tokens = lex(text);
  const pieces: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = text.slice(tokens.start(index), tokens.end(index));
    const isCopied =
      tokens.kind(index) === tokenKind.path &&
      places.some((place) => token === place || token.startsWith(`${place}/`));
    pieces.push(isCopied ? `${tree}${token}` : token);
  }
  return pieces.join('');
}
