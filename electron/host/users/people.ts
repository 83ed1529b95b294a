/** Everybody who uses the computer, and what an account can be given here. */
import type { People } from '#shared/api/users.ts';
import { peopleIn } from '../catalog/apps/people.ts';
import { branchAt, definitionTree, knownNames } from '../catalog/definition-tree.ts';
import type { FileState } from '../catalog/installed-state.ts';
import { accountsPath, personOf } from './person.ts';

/** NixOS brings the first one itself. */
const shells = ['bashInteractive', 'zsh', 'fish', 'nushell', 'xonsh', 'elvish'] as const;
/** Offered also where they are not installed yet: choosing one installs it. */
const usualShells: readonly string[] = ['bashInteractive', 'zsh', 'fish'];

/** Groups that are there on every computer, and those that come with what is turned on. */
const groups: readonly (readonly [group: string, options: readonly string[]])[] = [
  ['wheel', []],
  ['networkmanager', ['networking.networkmanager.enable']],
  ['scanner', ['hardware.sane.enable']],
  ['lp', ['services.printing.enable', 'hardware.sane.enable']],
  ['docker', ['virtualisation.docker.enable']],
  ['podman', ['virtualisation.podman.enable']],
  ['libvirtd', ['virtualisation.libvirtd.enable']],
  ['vboxusers', ['virtualisation.virtualbox.host.enable']],
  ['adbusers', ['programs.adb.enable']],
  ['wireshark', ['programs.wireshark.enable']],
  ['gamemode', ['programs.gamemode.enable']],
  ['dialout', []],
  ['video', []],
  ['audio', []],
  ['input', []],
];

export function peopleOf(files: FileState): People {
  const { configuration } = files;
  const isOn = (option: string): boolean => {
    const state = files.settingState(option);
    return state.kind === 'set' && state.value?.type === 'bool' && state.value.value;
  };
  const mutable = files.settingState('users.mutableUsers');
  const people = peopleIn(configuration).map((name) => personOf(name, configuration));
  const used = new Set(people.flatMap(({ shell }) => (shell.kind === 'set' ? [shell.value] : [])));
  return {
    people,
    computed: configuration.definitions.flatMap((definition) => {
      const names = knownNames(definition);
      const isAccount = names.length === 2 && names[0] === 'users' && names[1] === 'users';
      return isAccount && definition.path.length > 2
        ? [{ file: definition.file, line: definition.line }]
        : [];
    }),
    taken: [...(branchAt(definitionTree(configuration), accountsPath)?.children.keys() ?? [])],
    shells: shells
      .map((shell) => ({
        shell,
        isInstalled: shell === 'bashInteractive' || files.origins(shell).length > 0,
      }))
      .filter(({ shell, isInstalled }) => isInstalled || usualShells.includes(shell) || used.has(shell)),
    groups: groups
      .filter(([, options]) => options.length === 0 || options.some(isOn))
      .map(([group]) => group),
    keepsOwnPasswords: !(
      mutable.kind === 'set' &&
      mutable.value?.type === 'bool' &&
      mutable.value.value === false
    ),
  };
}
