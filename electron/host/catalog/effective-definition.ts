/** Which of an option's definitions decides, as far as the files alone tell. */
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Definition } from '#shared/nix/module/definition.ts';
import { isAbove, isPath } from '#shared/nix/module/option-path.ts';

export interface Definitions {
  /** Those that always count, the deciding one first. */
  readonly certain: readonly Definition[];
  /** Those under `mkIf`, `optionals` or a conditional import. */
  readonly conditional: readonly Definition[];
}

/** Definitions of exactly this option, or of a set that holds it and that cannot be read through. */
export function definitionsOf(configuration: Configuration, path: readonly string[]): Definitions {
  const certain: Definition[] = [];
  const conditional: Definition[] = [];
  for (const definition of configuration.definitions) {
    const holdsIt = isAbove(definition.path, path) && definition.path.length > 0;
    if (!isPath(definition.path, path) && !(holdsIt && definition.kind === 'computed')) continue;
    (definition.conditions.length > 0 ? conditional : certain).push(definition);
  }
  return { certain: certain.toSorted((one, other) => priority(one) - priority(other)), conditional };
}

/** As in `lib/modules.nix`: the lowest number wins. */
function priority({ wrapper }: Definition): number {
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
