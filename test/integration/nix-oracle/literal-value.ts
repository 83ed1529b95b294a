import { stringValue } from '../../../shared/nix/syntax/string-value.ts';
import type { Expression } from '../../../shared/nix/syntax/tree.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The value of an expression that is nothing but literals; undefined for anything else. */
export function literalValue(text: string, expression: Expression): Json | undefined {
  switch (expression.kind) {
    case 'identifier':
      return { true: true, false: false, null: null }[expression.name];
    case 'integer':
    case 'float':
      return Number(text.slice(expression.start, expression.end));
    case 'uri':
      return text.slice(expression.start, expression.end);
    case 'string':
      return stringValue(expression);
    case 'parenthesised':
      return literalValue(text, expression.expression);
    case 'unary': {
      const operand = literalValue(text, expression.operand);
      return expression.operator === '-' && typeof operand === 'number' ? -operand : undefined;
    }
    case 'list':
      return allKnown(expression.elements.map((element) => literalValue(text, element)));
    case 'set': {
      if (expression.flavour !== 'plain') return undefined;
      const set: Record<string, Json> = {};
      for (const binding of expression.bindings) {
        const name = binding.kind === 'binding' ? binding.path.names[0]?.name : undefined;
        const isPlain = binding.kind === 'binding' && binding.path.names.length === 1 && name !== undefined;
        const value = isPlain ? literalValue(text, binding.value) : undefined;
        if (name === undefined || value === undefined || name in set) return undefined;
        set[name] = value;
      }
      return set;
    }
    default:
      return undefined;
  }
}

function allKnown(values: readonly (Json | undefined)[]): readonly Json[] | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}
