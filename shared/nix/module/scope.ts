/** The names in scope at a place of a file. */

import type { Expression } from '../syntax/tree.ts';

export interface Scope {
  readonly parent: Scope | undefined;
  readonly kind: 'let' | 'rec' | 'function' | 'with';
  readonly expression?: Expression;
}
