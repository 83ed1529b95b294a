/** Names near to a wrong one, among all that a catalogue knows. */
import type { KnownNames } from './explanation.ts';
import { nearOptions } from './near-options.ts';
import { nearestNames } from './nearest.ts';

export function knownNames(options: readonly string[], packages: readonly string[]): KnownNames {
  return {
    options: (near) => nearOptions(near, options),
    packages: (near) => nearestNames(near, packages),
  };
}
