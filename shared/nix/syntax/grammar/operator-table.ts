/** The operators by how tightly they bind (Nix manual, "Operators", and the `%left` … lines of `parser.y`). */

import { tokenKind } from '../token.ts';
import type { BinaryOperator } from '../tree.ts';

export interface OperatorRule {
  readonly operator: BinaryOperator;
  /** The higher, the tighter. */
  readonly precedence: number;
  readonly associativity: 'left' | 'right' | 'none';
}

const PIPE = 1;
const IMPLIES = 2;
const OR = 3;
const AND = 4;
const EQUALITY = 5;
const ORDER = 6;
const UPDATE = 7;
/** `!` before an operand: `!a // b` is `(!a) // b`, and `!a + b` is `!(a + b)`. */
export const NOT = 8;
const SUM = 9;
const PRODUCT = 10;
const CONCAT = 11;
/** `?`; its right side is a path, not an expression. */
export const HAS_ATTRIBUTE = 12;
/** `-` before an operand. */
export const NEGATION = 13;

/** By kind of token. Nix has no rule for `|>` beside `<|`: they differ in associativity, so they cannot mix. */
export const binaryOperators: readonly (OperatorRule | undefined)[] = table([
  [tokenKind.pipeInto, '|>', PIPE, 'left'],
  [tokenKind.pipeFrom, '<|', PIPE, 'right'],
  [tokenKind.implies, '->', IMPLIES, 'right'],
  [tokenKind.logicalOr, '||', OR, 'left'],
  [tokenKind.logicalAnd, '&&', AND, 'left'],
  [tokenKind.equal, '==', EQUALITY, 'none'],
  [tokenKind.notEqual, '!=', EQUALITY, 'none'],
  [tokenKind.less, '<', ORDER, 'none'],
  [tokenKind.lessOrEqual, '<=', ORDER, 'none'],
  [tokenKind.greater, '>', ORDER, 'none'],
  [tokenKind.greaterOrEqual, '>=', ORDER, 'none'],
  [tokenKind.update, '//', UPDATE, 'right'],
  [tokenKind.plus, '+', SUM, 'left'],
  [tokenKind.minus, '-', SUM, 'left'],
  [tokenKind.multiply, '*', PRODUCT, 'left'],
  [tokenKind.divide, '/', PRODUCT, 'left'],
  [tokenKind.concat, '++', CONCAT, 'right'],
]);

function table(
  rows: readonly (readonly [number, BinaryOperator, number, OperatorRule['associativity']])[],
): (OperatorRule | undefined)[] {
  const rules: (OperatorRule | undefined)[] = new Array(tokenKind.pipeFrom + 1).fill(undefined);
  for (const [kind, operator, precedence, associativity] of rows) {
    rules[kind] = { operator, precedence, associativity };
  }
  return rules;
}
