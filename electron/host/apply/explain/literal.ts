/** A value as Nix prints it in its errors, where it is plain data. */
import type { NixValue } from '#shared/api/intent.ts';
import { parse } from '#shared/nix/syntax/parse.ts';
import { stringValue } from '#shared/nix/syntax/string-value.ts';
import type { Expression } from '#shared/nix/syntax/tree.ts';

/** Undefined for functions, sets that are not empty, derivations and what was cut short. */
export function literalOf(text: string): NixValue | undefined {
  const tree = parse(text);
  if (tree.errors.length > 0) return undefined;
  return read(tree.root, text);
}

function read(expression: Expression, text: string): NixValue | undefined {
  switch (expression.kind) {
    case 'integer':
      return { type: 'int', value: text.slice(expression.start, expression.end) };
    case 'string': {
      const value = stringValue(expression);
      return value === undefined ? undefined : { type: 'string', value };
    }
    case 'identifier':
      if (expression.name === 'null') return { type: 'null' };
      return expression.name === 'true' || expression.name === 'false'
        ? { type: 'bool', value: expression.name === 'true' }
        : undefined;
    case 'list': {
      const items = expression.elements.map((element) => read(element, text));
      const known = items.filter((item) => item !== undefined);
      return known.length === items.length ? { type: 'list', items: known } : undefined;
    }
    case 'set':
      // A set with something in it may depend on where it stands.
      return expression.bindings.length === 0 ? { type: 'set', entries: [] } : undefined;
    default:
      return undefined;
  }
}
