/** What reading a file as a module gives. */

import type { Expression, Lambda } from '../syntax/tree.ts';
import type { Condition, Definition, PathSegment, Site } from './definition.ts';
import type { PassedArguments, Scope } from './scope.ts';
import type { SourceFile } from './source-file.ts';

/** Something that names another file: an element of `imports`, or `import ./x.nix` as a value. */
export interface ImportReference {
  readonly expression: Expression;
  readonly scope: Scope;
  readonly conditions: readonly Condition[];
  /** Where the other file's definitions land, relative to this file's own top. */
  readonly path: readonly PathSegment[];
  readonly as: 'module' | 'value';
}

export interface ModuleReading {
  readonly source: SourceFile;
  readonly definitions: readonly Definition[];
  readonly sites: readonly Site[];
  readonly imports: readonly ImportReference[];
  /** The function headers passed on the way to the module's set, outermost first. */
  readonly headers: readonly Lambda[];
  /** Whether a set of a module was found at all. */
  readonly isModule: boolean;
}

/** Where a module begins inside a file: its top, or a literal in a flake's `modules` list. */
export interface ModuleRoot {
  readonly expression: Expression;
  readonly scope: Scope;
  readonly path: readonly PathSegment[];
  /** `value` for a file that another one imports as the value of an option. */
  readonly as: 'module' | 'value';
  readonly passed: PassedArguments | undefined;
}
