/** Which file an import means. */

import { importOf } from './calls.ts';
import { directoryOf, resolvePath } from './file-paths.ts';
import { withoutParentheses } from './follow.ts';
import type { ImportReference } from './module-reading.ts';
import { passedArguments } from './passed-arguments.ts';
import { pathMeant } from './path-meant.ts';
import type { PassedArguments } from './scope.ts';
import type { SourceFile } from './source-file.ts';

export type ImportTarget =
  | { readonly kind: 'file'; readonly path: string; readonly passed: PassedArguments | undefined }
  | { readonly kind: 'cannot-follow' };

/** The file an element of `imports`, or an `import` as a value, stands for. */
export function importTarget(
  source: SourceFile,
  { expression, scope }: ImportReference,
  flakeDirectory: string | undefined,
): ImportTarget {
  const inner = withoutParentheses(expression);
  const call = importOf(inner, scope);
  const path = pathMeant(source, call?.target ?? inner, scope, flakeDirectory);
  if (path === undefined) return { kind: 'cannot-follow' };
  const argument = call?.arguments[0];
  return { kind: 'file', path, passed: argument && passedArguments(argument, scope) };
}
/** Absolute paths of all that the text says `import ./x.nix` of. */
export function plainImports(source: SourceFile): readonly string[] {
  const paths: string[] = [];
  const pattern = /\bimport\s+(\.{1,2}\/[\w./+-]+)/g;
  for (const match of source.text.matchAll(pattern))
    paths.push(resolvePath(directoryOf(source.target), match[1]!));
  return paths;
}
