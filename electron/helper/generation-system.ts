/** The system of a generation, looked at before anything is done with it as root. */
import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChosenComputer } from './chosen-computer.ts';
import { HelperRefusal } from './refusal.ts';

/**
 * Its store path. Throws a refusal where there is no such generation, or where its link leads to something that
 * is not a whole system directly in the store.
 */
export function systemOfGeneration({ computer }: ChosenComputer, generation: number): string {
  const { systemProfile, store } = computer.places;
  const link = `${systemProfile}-${generation}-link`;
  try {
    if (!lstatSync(link).isSymbolicLink()) throw unknownGeneration();
    const system = realpathSync(link);
    const activation = join(system, 'bin/switch-to-configuration');
    if (dirname(system) !== realpathSync(store) || !statSync(activation).isFile()) throw unknownGeneration();
    accessSync(activation, constants.X_OK);
    return system;
  } catch {
    throw unknownGeneration();
  }
}

/** The generation's link is there, whatever it leads to. */
export function hasGeneration({ computer }: ChosenComputer, generation: number): boolean {
  const link = `${computer.places.systemProfile}-${generation}-link`;
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

export function unknownGeneration(): HelperRefusal {
  return new HelperRefusal('unknown-generation', 'There is no such generation, or its system is gone.');
}
