/** The file an expression means, where the text alone tells it: `./x.nix`, `./. + "/x.nix"`, `"${self}/x.nix"`. */

import type { Expression } from '../syntax/tree.ts';
import { directoryOf, resolvePath } from './file-paths.ts';
import { follow, knownString } from './follow.ts';
import { meaningOf, type Scope } from './scope.ts';
import { type SourceFile, textOf } from './source-file.ts';

/**
 * Absolute; undefined where Nix would have to work it out. `flakeDirectory` is what a flake calls `self`, and
 * undefined outside of flakes.
 */
export function pathMeant(
  source: SourceFile,
  expression: Expression,
  scope: Scope,
  flakeDirectory: string | undefined,
): string | undefined {
  const text = meant(expression, scope);
  return text?.startsWith('/') ? resolvePath('/', text) : undefined;

  function meant(value: Expression, at: Scope): string | undefined {
    const found = follow(value, at);
    const inner = found.expression;
    switch (inner.kind) {
      case 'path': {
        const written = joined(
          inner.parts.map((part) =>
            part.kind === 'text' ? textOf(source, part) : knownString(part.expression, found.scope),
          ),
        );
        return written === undefined || written.startsWith('~')
          ? undefined
          : resolvePath(directoryOf(source.target), written);
      }
      case 'string':
        return joined(
          inner.parts.map((part) =>
            part.kind === 'text' ? part.value : meant(part.expression, found.scope),
          ),
        );
      case 'binary':
        return inner.operator === '+'
          ? joined([meant(inner.left, found.scope), meant(inner.right, found.scope)])
          : undefined;
      default:
        return isSelf(inner, found.scope) ? flakeDirectory : undefined;
    }
  }
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** `self`, `inputs.self`, `self.outPath`: given to the flake's outputs, and by custom to its modules. */
function isSelf(expression: Expression, scope: Scope): boolean {
  if (expression.kind === 'identifier') {
    return expression.name === 'self' && meaningOf('self', scope).kind === 'argument';
  }
  if (expression.kind !== 'select' || expression.default !== undefined) return false;
  const [first, ...rest] = expression.path.names.map((name) => name.name);
  if (rest.length > 0) return false;
  if (first === 'outPath') return isSelf(expression.expression, scope);
  const { expression: from } = expression;
  return first === 'self' && from.kind === 'identifier' && meaningOf(from.name, scope).kind === 'argument';
}
