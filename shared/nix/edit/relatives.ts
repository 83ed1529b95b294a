/** The bindings of a set as neighbours of a new one. */

import type { PathSegment, Site } from '../module/definition.ts';
import { withoutParentheses } from '../module/follow.ts';
import type { ModuleReading } from '../module/module-reading.ts';
import { commonLength } from '../module/option-path.ts';
import type { Range } from '../syntax/tree.ts';
import { bindingPath } from './binding-path.ts';
import { isMetAtOnceOnlyName } from './once-only-names.ts';

export interface Relative {
  readonly binding: Range;
  readonly path: readonly PathSegment[];
  readonly common: number;
  readonly isSet: boolean;
  /** It leads through a name that Nix works out, and that the new path shares. */
  readonly isOnceOnly: boolean;
}

/** With what each has in common with `path`. */
export function relativesIn(
  reading: ModuleReading,
  site: Site,
  path: readonly string[],
): readonly Relative[] {
  const relatives: Relative[] = [];
  for (const binding of site.set.bindings) {
    if (binding.kind === 'inherit') {
      for (const { name, start, end } of binding.names) {
        if (name === undefined || site.role === 'structured') continue;
        const own = [...site.path, { name }];
        const common = commonLength(own, path);
        relatives.push({ binding: { start, end }, path: own, common, isSet: false, isOnceOnly: false });
      }
      continue;
    }
    const own = bindingPath(reading, site, binding);
    if (own === undefined) continue;
    const isSet = withoutParentheses(binding.value).kind === 'set';
    const isOnceOnly = isMetAtOnceOnlyName(reading, site, binding, path);
    relatives.push({ binding, path: own, common: commonLength(own, path), isSet, isOnceOnly });
  }
  return relatives;
}
