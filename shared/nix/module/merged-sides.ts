/** What one side of a `//` means for the definitions in the other. */

import type { Range } from '../syntax/tree.ts';
import type { MergedWith } from './definition.ts';

/** What lies deeper in a side of `//` is safe from the others, unless nobody can see what they set. */
export function mergeBelow(merged: MergedWith | undefined): MergedWith | undefined {
  return merged?.winners === 'unknown' ? { ...merged, losers: new Set() } : undefined;
}

/** The other side of a merge, where nobody can tell that it leaves the definition alone. */
export function overrider(merged: MergedWith | undefined): Range | undefined {
  return merged?.winners === 'unknown' ? merged.other : undefined;
}
