/** Where in the option tree a whole module may stand as a value. */

import type { PathSegment } from './definition.ts';

/** `*` is any one name. Sources: home-manager's `nixos/common.nix`, NixOS' `containers`, `specialisation`, `vmVariant`. */
const modulePositions: readonly (readonly string[])[] = [
  ['home-manager', 'users', '*'],
  ['containers', '*', 'config'],
  ['specialisation', '*', 'configuration'],
  ['virtualisation', 'vmVariant'],
  ['virtualisation', 'vmVariantWithBootLoader'],
];

export function isModulePosition(path: readonly PathSegment[]): boolean {
  return modulePositions.some(
    (position) =>
      position.length === path.length && position.every((name, i) => name === '*' || path[i]?.name === name),
  );
}
