/**
 * Nix joins `a.b = 1; a.c = 2;` of one set, but not where a name on the way is worked out, as in `a.${user}.b`:
 * even if that is known to be `jane`, an `a.jane.c` beside it is refused when the file is evaluated.
 */

import type { Site } from '../module/definition.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import type { AttributeBinding } from '../syntax/tree.ts';
import { bindingPath } from './binding-path.ts';

/** Whether a binding of the set leads through such a name that `path` would lead through as well. */
export function isMetAtOnceOnlyName(
  reading: ModuleReading,
  site: Site,
  binding: AttributeBinding,
  path: readonly string[],
): boolean {
  const { names } = binding.path;
  const first = names.findIndex((name) => name.name === undefined);
  const own = first === -1 ? undefined : bindingPath(reading, site, binding);
  if (own === undefined) return false;
  const length = own.length - names.length + first + 1;
  return path.length >= length && own.slice(0, length).every((segment, i) => segment.name === path[i]);
}
