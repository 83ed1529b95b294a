/** A problem of our own parser in the words of Nix' (which are those of Bison). */
import type { SyntaxProblem } from '#shared/nix/syntax/tree.ts';

export function syntaxError(problem: SyntaxProblem): string {
  const { found, expected } = problem;
  // Beyond four, Bison does not list what it would have taken.
  const wanted =
    expected.length > 0 && expected.length <= 4
      ? `, expecting ${expected.map(wantedToken).join(' or ')}`
      : '';
  return `syntax error, unexpected ${foundToken(found)}${wanted}`;
}

function foundToken(found: string): string {
  if (found === '') return 'end of file';
  if (/^[a-zA-Z_]/.test(found)) return 'ID';
  if (/^\d/.test(found)) return 'INT';
  return `'${found}'`;
}

function wantedToken(expected: string): string {
  if (/^['"]/.test(expected)) return expected;
  return expected.length <= 3 ? `'${expected}'` : expected;
}
