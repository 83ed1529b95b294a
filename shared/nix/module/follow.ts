/** Reading through names: parentheses, `let`-bound variables and selections from literal sets. */

import type { AttributeName, Expression, Interpolation, StringLiteral, StringPart } from '../syntax/tree.ts';
import type { PathSegment } from './definition.ts';
import { meaningOf, type Scope, withBindings } from './scope.ts';

export interface ScopedExpression {
  readonly expression: Expression;
  readonly scope: Scope;
}

/** Deep enough for every real file; it ends `let x = y; y = x; in x`. */
const MAX_STEPS = 32;

export function withoutParentheses(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'parenthesised') inner = inner.expression;
  return inner;
}

/** The expression a name or selection leads to inside this file; the expression itself where it leads nowhere. */
export function follow(expression: Expression, scope: Scope, steps = MAX_STEPS): ScopedExpression {
  const inner = withoutParentheses(expression);
  if (steps === 0) return { expression: inner, scope };
  if (inner.kind === 'identifier') {
    const meaning = meaningOf(inner.name, scope);
    if (meaning.kind === 'bound') return follow(meaning.expression, meaning.scope, steps - 1);
  } else if (inner.kind === 'select' && inner.default === undefined) {
    const selected = select(follow(inner.expression, scope, steps - 1), inner.path.names, steps - 1);
    if (selected !== undefined) return selected;
  }
  return { expression: inner, scope };
}

function select(
  from: ScopedExpression,
  names: readonly AttributeName[],
  steps: number,
): ScopedExpression | undefined {
  let at: ScopedExpression = from;
  let index = 0;
  while (index < names.length) {
    if (at.expression.kind !== 'set' || steps <= 0) return undefined;
    const { bindings, flavour } = at.expression;
    const scope = flavour === 'plain' ? at.scope : withBindings(at.scope, bindings, at.expression);
    const match = bindings.find(
      (binding) =>
        binding.kind === 'binding' &&
        binding.path.names.length <= names.length - index &&
        binding.path.names.every(
          (name, i) => name.name !== undefined && name.name === names[index + i]?.name,
        ),
    );
    if (match?.kind !== 'binding') return undefined;
    index += match.path.names.length;
    at = follow(match.value, scope, steps - 1);
  }
  return at;
}

/** The value of a string whose interpolations are known: `"${user}-laptop"` under `let user = "jane";`. */
export function knownString(expression: Expression, scope: Scope, steps = MAX_STEPS): string | undefined {
  const target = follow(expression, scope, steps);
  if (target.expression.kind === 'identifier') {
    const meaning = meaningOf(target.expression.name, target.scope);
    return meaning.kind === 'argument' ? meaning.passed : undefined;
  }
  if (target.expression.kind !== 'string') return undefined;
  return joinParts(target.expression.parts, target.scope, steps);
}

function joinParts(parts: readonly StringPart[], scope: Scope, steps: number): string | undefined {
  let value = '';
  for (const part of parts) {
    const piece = partValue(part, scope, steps);
    if (piece === undefined) return undefined;
    value += piece;
  }
  return value;
}

function partValue(part: StringPart, scope: Scope, steps: number): string | undefined {
  if (part.kind === 'text') return part.value;
  return steps > 0 ? knownString(part.expression, scope, steps - 1) : undefined;
}

/** The meaning of one segment of an attribute path. */
export function segmentOf(name: AttributeName, scope: Scope, text: string): PathSegment {
  if (name.name !== undefined) return { name: name.name };
  const unknown = { name: undefined, text: text.slice(name.start, name.end) };
  if (name.expression === undefined) return { ...unknown, prefix: '', suffix: '' };
  const value = knownString(name.expression, scope);
  if (value !== undefined) return { name: value };
  if (name.expression.kind !== 'string') return { ...unknown, prefix: '', suffix: '' };
  return { ...unknown, ...knownEnds(name.expression, scope) };
}

function knownEnds(literal: StringLiteral, scope: Scope): { prefix: string; suffix: string } {
  const isUnknown = (part: StringPart): part is Interpolation =>
    partValue(part, scope, MAX_STEPS) === undefined;
  const first = literal.parts.findIndex(isUnknown);
  const last = literal.parts.findLastIndex(isUnknown);
  return {
    prefix: joinParts(literal.parts.slice(0, first), scope, MAX_STEPS) ?? '',
    suffix: joinParts(literal.parts.slice(last + 1), scope, MAX_STEPS) ?? '',
  };
}
