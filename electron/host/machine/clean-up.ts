/** What the files say of NixOS' own clean-up of the store. */
import type { MachineOverview } from '#shared/api/machine.ts';
import type { FileState } from '../catalog/installed-state.ts';

export function configuredCleanUp({
  settingState,
}: Pick<FileState, 'settingState'>): MachineOverview['cleanUp'] {
  const state = settingState('nix.gc.automatic');
  const dates = settingState('nix.gc.dates');
  return {
    // Off by default (nixpkgs: nix-gc.nix).
    automatic: state.kind === 'default' ? false : isOn(state),
    dates: dates.kind === 'set' ? wordsOf(dates.value) : null,
  };
}

type State = ReturnType<FileState['settingState']>;
type Value = Extract<State, { kind: 'set' }>['value'];

function isOn(state: State): boolean | null {
  return state.kind === 'set' && state.value?.type === 'bool' ? state.value.value : null;
}

/** One time, or a list of them since 23.05. */
function wordsOf(value: Value): string | null {
  if (value?.type === 'string') return value.value;
  if (value?.type !== 'list') return null;
  const times = value.items.map(wordsOf);
  return times.every((time) => time !== null) ? times.join(', ') : null;
}
