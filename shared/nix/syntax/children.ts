/** The tree without its kinds: what is directly inside of a node. */

import type { AttributeName, AttributePath, Binding, Expression, Formals, StringPart } from './tree.ts';

/** The expressions directly inside of an expression, in source order; bindings, paths and strings are looked through. */
export function children(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'string':
    case 'path':
      return expressionsOfParts(expression.parts);
    case 'list':
      return [...expression.elements];
    case 'set':
      return expression.bindings.flatMap(expressionsOfBinding);
    case 'let':
      return [...expression.bindings.flatMap(expressionsOfBinding), expression.body];
    case 'with':
      return [expression.namespace, expression.body];
    case 'assert':
      return [expression.condition, expression.body];
    case 'if':
      return [expression.condition, expression.then, expression.else];
    case 'lambda':
      return [...expressionsOfFormals(expression.formals), expression.body];
    case 'apply':
      return [expression.function, expression.argument];
    case 'select':
      return [
        expression.expression,
        ...expressionsOfPath(expression.path),
        ...(expression.default === undefined ? [] : [expression.default]),
      ];
    case 'hasAttribute':
      return [expression.expression, ...expressionsOfPath(expression.path)];
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'parenthesised':
      return [expression.expression];
    default:
      return [];
  }
}

/** The expressions in a binding: those in its names, what it inherits from, its value. */
export function expressionsOfBinding(binding: Binding): Expression[] {
  if (binding.kind === 'binding') return [...expressionsOfPath(binding.path), binding.value];
  const from = binding.from === undefined ? [] : [binding.from];
  return [...from, ...binding.names.flatMap(expressionsOfName)];
}

function expressionsOfPath(path: AttributePath): Expression[] {
  return path.names.flatMap(expressionsOfName);
}

function expressionsOfName(name: AttributeName): Expression[] {
  return name.expression === undefined ? [] : [name.expression];
}

function expressionsOfParts(parts: readonly StringPart[]): Expression[] {
  return parts.flatMap((part) => (part.kind === 'interpolation' ? [part.expression] : []));
}

function expressionsOfFormals(formals: Formals | undefined): Expression[] {
  return (formals?.formals ?? []).flatMap((formal) => (formal.default === undefined ? [] : [formal.default]));
}

/** The expression and all inside of it, outermost first, in source order; safe at any depth. */
export function* descendants(root: Expression): Generator<Expression> {
  const work = [root];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    yield next;
    const inner = children(next);
    for (let index = inner.length - 1; index >= 0; index--) work.push(inner[index]!);
  }
}
