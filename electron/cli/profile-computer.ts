/** A profile that is named on the command line, as a computer that has nothing else. */
import { existsSync, readlinkSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { type Command, type Computer, nixosComputer } from '#shared/machine/computer.ts';

/** On NixOS, where nothing but the profile is another one. */
const ownProfile = '/nix/var/nix/profiles/system';

/**
 * @param profile absolute; its generations are `<profile>-N-link` beside it
 * @param searchPath as in $PATH: Nix may be anywhere where there is no NixOS
 */
export function profileComputer(profile: string, searchPath: string): Computer {
  const base = nixosComputer('/etc/nixos', '/etc/nixos/configuration.nix');
  const { places, commands } = base;
  return {
    ...base,
    canApply: false,
    places: {
      ...places,
      systemProfile: profile,
      // The boot menu is about the computer's own profile. /var/empty is a directory that stays empty.
      ...(profile === ownProfile ? {} : { boot: '/var/empty/boot', efiVariables: '/var/empty/efivars' }),
    },
    commands: {
      ...commands,
      nixStore: found(commands.nixStore, 'nix-store', searchPath),
      nixEnv: found(commands.nixEnv, 'nix-env', searchPath),
    },
  };
}

/** Where a link such as ~/.nix-profile leads: the profile itself is the link whose target is one of its generations. */
export function followToProfile(path: string): string {
  let profile = path;
  // As many links as the kernel follows (path_resolution(7)): a circle leads nowhere.
  for (let hops = 0; hops < 40; hops += 1) {
    const target = targetOf(profile);
    if (target === null || /-\d+-link$/.test(target)) return profile;
    profile = resolve(dirname(profile), target);
  }
  return path;
}

function targetOf(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}

/** Whoever has another Nix in the search path means that one. */
function found(command: Command, name: string, searchPath: string): Command {
  const program = searchPath
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((path) => path.startsWith('/') && existsSync(path));
  return program === undefined ? command : { ...command, program };
}
