import type { Expression } from '../tree.ts';

/** Nothing that a person writes has its last argument deeper down than this. */
const DEEPEST = 20;

/**
 * Splits an expression that ends in an application: `1 b` into `1` and `b`. Where a `;` is missing,
 * that argument is the name of the next binding.
 */
export function withoutLastArgument(
  expression: Expression,
  depth = 0,
): { readonly rest: Expression; readonly argument: Expression } | undefined {
  if (expression.kind === 'apply') return { rest: expression.function, argument: expression.argument };
  if (depth === DEEPEST) return undefined;
  const inner = lastPart(expression);
  const split = inner === undefined ? undefined : withoutLastArgument(inner, depth + 1);
  if (split === undefined) return undefined;
  const { rest, argument } = split;
  return { rest: withLastPart(expression, rest), argument };
}

function lastPart(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'binary':
      return expression.right;
    case 'unary':
      return expression.operand;
    case 'lambda':
    case 'let':
    case 'with':
    case 'assert':
      return expression.body;
    case 'if':
      return expression.else;
    default:
      return undefined;
  }
}

function withLastPart(expression: Expression, part: Expression): Expression {
  const { end } = part;
  switch (expression.kind) {
    case 'binary':
      return { ...expression, right: part, end };
    case 'unary':
      return { ...expression, operand: part, end };
    case 'lambda':
    case 'let':
    case 'with':
    case 'assert':
      return { ...expression, body: part, end };
    case 'if':
      return { ...expression, else: part, end };
    default:
      return expression;
  }
}
