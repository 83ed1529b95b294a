/** Names at compile time, and what they stand for at run time: the two chains have the same shape. */
import type { Attributes, Lazy } from './values.ts';

export interface CompileScope {
  /** Undefined for the scope of a `with`. */
  readonly names: ReadonlySet<string> | undefined;
  readonly up: CompileScope | undefined;
}

export interface Environment {
  /** Undefined for the scope of a `with`. */
  readonly variables: Map<string, Lazy> | undefined;
  readonly attributes: (() => Attributes) | undefined;
  readonly up: Environment | undefined;
}

export function environment(variables: Map<string, Lazy>, up: Environment | undefined): Environment {
  return { variables, attributes: undefined, up };
}

/** How many scopes up the name is bound; undefined where only a `with` can supply it. */
export function depthOf(name: string, scope: CompileScope): number | undefined {
  let depth = 0;
  for (let at: CompileScope | undefined = scope; at !== undefined; at = at.up) {
    if (at.names?.has(name)) return depth;
    depth += 1;
  }
  return undefined;
}

export function hasWith(scope: CompileScope): boolean {
  for (let at: CompileScope | undefined = scope; at !== undefined; at = at.up) {
    if (at.names === undefined) return true;
  }
  return false;
}

/** The innermost `with` that has the name. */
export function fromWith(name: string, start: Environment): Lazy | undefined {
  for (let at: Environment | undefined = start; at !== undefined; at = at.up) {
    const found = at.attributes?.().entries.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
