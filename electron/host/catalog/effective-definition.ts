/** Which of an option's definitions decides, as far as the files alone tell. */
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { type DefinitionBranch, definitionTree } from './definition-tree.ts';

export interface Definitions {
  /** Those that always count, the deciding one first. */
  readonly certain: readonly Definition[];
  /** Those under `mkIf`, `optionals` or a conditional import. */
  readonly conditional: readonly Definition[];
}

/** Definitions of exactly this option, or of a set that holds it and that cannot be read through. */
export function definitionsOf(configuration: Configuration, path: readonly string[]): Definitions {
  const found: Definition[] = [];
  let branch: DefinitionBranch | undefined = definitionTree(configuration);
  for (const name of path) {
    branch = branch?.children.get(name);
    if (branch === undefined) break;
    found.push(...branch.definitions);
  }
  const counting = found.filter((one) => one.path.length === path.length || one.kind === 'computed');
  return inOrder(counting);
}

/** The deciding one first. */
export function inOrder(definitions: readonly Definition[]): Definitions {
  const isCertain = (one: Definition): boolean => one.conditions.length === 0;
  return {
    certain: definitions.filter(isCertain).toSorted((one, other) => priorityOf(one) - priorityOf(other)),
    conditional: definitions.filter((one) => !isCertain(one)),
  };
}

/** As in `lib/modules.nix`: the lowest number wins. */
export function priorityOf({ wrapper }: Definition): number {
  switch (wrapper?.name) {
    case 'mkForce':
      return 50;
    case 'mkVMOverride':
      return 10;
    case 'mkImageMediaOverride':
      return 60;
    case 'mkOverride':
      return Number(/(\d+)\s*$/.exec(wrapper.text)?.[1] ?? 100);
    case 'mkDefault':
      return 1_000;
    case 'mkOptionDefault':
      return 1_500;
    default:
      return 100;
  }
}
