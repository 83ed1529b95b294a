/** The other files that a flake's outputs are written in: `import ./outputs inputs`, and flake-parts' `imports`. */

import type { AttributeSet, Expression } from '../syntax/tree.ts';
import { callOf, importOf } from './calls.ts';
import { withoutParentheses } from './follow.ts';
import { pathMeant } from './path-meant.ts';
import { type Scope, withBindings, withFunction, withNamespace } from './scope.ts';
import type { SourceFile } from './source-file.ts';

/** `flake`: flake.nix itself; `outputs`: a function to the outputs; `part`: a module of flake-parts. */
export type FlakeFileKind = 'flake' | 'outputs' | 'part';

export interface FlakeFile {
  readonly path: string;
  readonly kind: FlakeFileKind;
}

/** Absolute paths, directories without their default.nix, in the order they are written. */
export function furtherFlakeFiles(
  source: SourceFile,
  kind: FlakeFileKind,
  flakeDirectory: string,
): readonly FlakeFile[] {
  const files: FlakeFile[] = [];
  const { root } = source.tree;
  if (kind === 'flake') readFlake(root);
  else if (kind === 'outputs') readOutputs(root, undefined);
  else readPart(root, undefined);
  return files;

  function readFlake(flake: Expression): void {
    if (flake.kind !== 'set') return;
    const outputs = bindingOf(flake, 'outputs');
    if (outputs !== undefined) readOutputs(outputs, undefined);
  }

  function readOutputs(expression: Expression, scope: Scope): void {
    const inner = withoutParentheses(expression);
    const imported = importOf(inner, scope);
    const call = callOf(inner, scope);
    if (imported !== undefined) addFile(imported.target, scope, 'outputs');
    else if (call?.name === 'mkFlake') readPart(call.arguments.at(-1), scope);
    else enter(inner, scope, readOutputs);
  }

  function readPart(expression: Expression | undefined, scope: Scope): void {
    if (expression === undefined) return;
    const inner = withoutParentheses(expression);
    if (inner.kind !== 'set') {
      enter(inner, scope, readPart);
      return;
    }
    const imports = bindingOf(inner, 'imports');
    const list = imports && withoutParentheses(imports);
    if (list?.kind !== 'list') return;
    for (const element of list.elements) addFile(element, scope, 'part');
  }

  function addFile(expression: Expression, scope: Scope, of: FlakeFileKind): void {
    const path = pathMeant(source, expression, scope, flakeDirectory);
    if (path !== undefined) files.push({ path, kind: of });
  }
}

/** Goes on with the body of what only binds names. */
function enter(expression: Expression, scope: Scope, read: (body: Expression, scope: Scope) => void): void {
  if (expression.kind === 'lambda') read(expression.body, withFunction(scope, expression));
  else if (expression.kind === 'let')
    read(expression.body, withBindings(scope, expression.bindings, expression));
  else if (expression.kind === 'with') read(expression.body, withNamespace(scope, expression.namespace));
}

function bindingOf(set: AttributeSet, name: string): Expression | undefined {
  for (const binding of set.bindings) {
    if (binding.kind !== 'binding' || binding.path.names.length !== 1) continue;
    if (binding.path.names[0]?.name === name) return binding.value;
  }
  return undefined;
}
