/** The options that the files set, for those who want to see just these. */
import type { Setting } from '#shared/api/settings.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { Knowledge } from './known-settings.ts';
import { settingOf } from './option-group.ts';
import { setOptions } from './set-options.ts';

/** In the order of the files. */
export function optionsThatAreSet(knowledge: Knowledge, configuration: Configuration): readonly Setting[] {
  return setOptions(configuration, knowledge.options).all.map(({ path }) =>
    settingOf(knowledge, configuration, path),
  );
}

/** Whether the files say something else than the default. What only Nix can tell may be something else. */
export function isChanged({ state, default: standard }: Setting): boolean {
  if (state.kind !== 'set' || state.value === null || standard === null) return true;
  return JSON.stringify(state.value) !== JSON.stringify(standard);
}
