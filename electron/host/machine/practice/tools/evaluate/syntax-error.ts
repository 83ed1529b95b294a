/** A problem of our own parser in the words of Nix' (which are those of Bison). */
import type { SyntaxProblem } from '#shared/nix/syntax/tree.ts';

export function syntaxError({ found, expected }: SyntaxProblem): string {
  const tokens = expected.filter(isToken);
  // Bison lists what it would have taken only where that is little.
  const wanted =
    tokens.length === expected.length && tokens.length > 0 && tokens.length <= 4
      ? `, expecting ${tokens.join(' or ')}`
      : '';
  return `syntax error, unexpected ${foundToken(found)}${wanted}`;
}

/** Tokens are named in quotes, everything else in words. */
function isToken(name: string): boolean {
  return name.startsWith("'");
}

function foundToken(found: string): string {
  const text = isToken(found) ? found.slice(1, -1) : found;
  if (text === '' || text === 'the end of the file') return 'end of file';
  if (/^[a-zA-Z_]/.test(text)) return 'ID';
  if (/^\d/.test(text)) return 'INT';
  return `'${text}'`;
}
