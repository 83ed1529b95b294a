/**
 * Whether a name in an attribute path is known without evaluating anything. Nix 2.34 takes for static
 * what its parser has folded into one plain string: `a`, `"a"`, `${"a"}`, `${("a")}`, `${''a''}`, but
 * not `"${"a"}"`, nor an indented string with an escape between its text.
 */

import { unescapeIndented } from './escapes.ts';
import { type IndentedPiece, strippedValues } from './indentation.ts';
import { lex } from './lex.ts';
import { tokenKind } from './token.ts';
import type { Expression, StringLiteral } from './tree.ts';

/** What `${expression}` or a string in an attribute path names; undefined where Nix calls it dynamic. */
export function staticName(text: string, expression: Expression): string | undefined {
  let inner = expression;
  while (inner.kind === 'parenthesised') inner = inner.expression;
  if (inner.kind === 'uri') return text.slice(inner.start, inner.end);
  if (inner.kind !== 'string') return undefined;
  if (inner.parts.length === 0) return '';
  const [first] = inner.parts;
  if (inner.parts.length > 1 || first?.kind !== 'text') return undefined;
  return inner.style === 'double' || isOnePiece(text, inner) ? first.value : undefined;
}

/** Whether Nix, which reads text and escapes one by one, keeps no more than one of them. */
function isOnePiece(text: string, literal: StringLiteral): boolean {
  const source = text.slice(literal.start, literal.end);
  const tokens = lex(source);
  const pieces: IndentedPiece[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const isEscape = tokens.kind(index) === tokenKind.indentedEscape;
    if (!isEscape && tokens.kind(index) !== tokenKind.indentedText) continue;
    const [start, end] = [tokens.start(index), tokens.end(index)];
    const raw = source.slice(start, end);
    pieces.push({ kind: 'text', value: isEscape ? unescapeIndented(raw) : raw, isEscape, start, end });
  }
  return strippedValues(pieces).filter((value) => value !== '').length <= 1;
}
