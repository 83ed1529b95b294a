/** What a value is made of: a literal, a list, a set, or something only Nix can work out. */

import type { Expression, StringPart } from '../syntax/tree.ts';
import type { ValueKind } from './definition.ts';
import { meaningOf, type Scope, withBindings, withNamespace } from './scope.ts';

export function valueKindOf(expression: Expression, scope: Scope): ValueKind {
  switch (expression.kind) {
    case 'integer':
    case 'float':
    case 'uri':
      return 'literal';
    case 'string':
    case 'path':
      return expression.parts.every((part: StringPart) => part.kind === 'text') ? 'literal' : 'computed';
    case 'unary': {
      const { operator, operand } = expression;
      return operator === '-' && (operand.kind === 'integer' || operand.kind === 'float')
        ? 'literal'
        : 'computed';
    }
    case 'identifier': {
      const isConstant =
        expression.name === 'true' || expression.name === 'false' || expression.name === 'null';
      return isConstant && meaningOf(expression.name, scope).kind === 'builtin' ? 'literal' : 'computed';
    }
    case 'parenthesised':
      return valueKindOf(expression.expression, scope);
    case 'list':
      return 'list';
    case 'set':
      return 'set';
    case 'with':
      return valueKindOf(expression.body, withNamespace(scope, expression.namespace)) === 'list'
        ? 'list'
        : 'computed';
    case 'let': {
      const inner = withBindings(scope, expression.bindings, expression);
      return valueKindOf(expression.body, inner) === 'list' ? 'list' : 'computed';
    }
    case 'binary': {
      const isListSum =
        expression.operator === '++' &&
        valueKindOf(expression.left, scope) === 'list' &&
        valueKindOf(expression.right, scope) === 'list';
      return isListSum ? 'list' : 'computed';
    }
    default:
      return 'computed';
  }
}
