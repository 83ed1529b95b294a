/** Where flake.nix says what its inputs are (Nix manual, "nix flake": flake inputs). */

import { parse } from '#shared/nix/syntax/parse.ts';
import type { Expression, Range } from '#shared/nix/syntax/tree.ts';

export interface InputReference {
  readonly input: string;
  /** Of what stands between the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Each plain text below `inputs.NAME`: its `url`, or the parts of it. In the order they are written. */
export function inputReferences(text: string): readonly InputReference[] {
  const { root, errors } = parse(text);
  if (errors.length > 0) return [];
  const found: InputReference[] = [];
  walk(root, []);
  return found;

  function walk(expression: Expression, path: readonly string[]): void {
    if (expression.kind === 'set') {
      for (const binding of expression.bindings) {
        if (binding.kind !== 'binding') continue;
        const names = binding.path.names.map(({ name }) => name ?? '');
        const below = [...path, ...names];
        if (below[0] === 'inputs') walk(binding.value, below);
      }
      return;
    }
    const [, input, part] = path;
    if (input === undefined || path.length !== 3 || (part !== 'url' && part !== 'ref')) return;
    const said = plainText(expression);
    if (said !== undefined) found.push({ input, start: said.start, end: said.end });
  }
}

/** Undefined for what is put together or worked out. */
function plainText(expression: Expression): Range | undefined {
  if (expression.kind === 'uri') return expression;
  if (expression.kind !== 'string' || expression.parts.length !== 1) return undefined;
  const [part] = expression.parts;
  return part?.kind === 'text' ? part : undefined;
}
