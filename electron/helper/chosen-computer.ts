/** Which computer the helper acts on. Privileges are for the system itself and for nothing else. */
import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { type Computer, mountedComputer, nixosComputer, practiceComputer } from '#shared/machine/computer.ts';
import { ownersOfLinks } from './follow-path.ts';
import { fileSystemRefusal, HelperRefusal } from './refusal.ts';

export interface ChosenComputer {
  readonly computer: Computer;
  /** The configuration directory with every link resolved. */
  readonly configuration: string;
  /** Where the journal, the scratch directories and the lock's name come from. */
  readonly stateDirectory: string;
  /** The user id of the person who asked, also behind pkexec or sudo. */
  readonly person: number;
}

export interface Caller {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The real user id of this process. */
  readonly userId: number;
}

/**
 * No arguments: the system itself. `--practice DIR`: the practice computer in DIR. `--mounted CONFIGURATION
 * STATE`: only the files in CONFIGURATION, with the journal in STATE. The latter two are refused to whoever
 * got here with more rights than their own, and for directories that belong to somebody else.
 */
export function chooseComputer(args: readonly string[], caller: Caller): ChosenComputer {
  const raisedFrom = raisedFromUserId(caller);
  const person = personOf(caller);
  const [kind, first, second, ...others] = args;
  if (kind === undefined) return systemItself(person);

  if (raisedFrom !== undefined) {
    throw new HelperRefusal('refused-computer', 'With privileges, only the system itself is managed.');
  }
  if (kind === '--practice' && first !== undefined && second === undefined) {
    const root = ownDirectory(first, caller);
    const computer = practiceComputer(root);
    return {
      computer,
      configuration: resolveConfiguration(computer),
      stateDirectory: `${root}/var/lib/snowglobe`,
      person,
    };
  }
  if (kind === '--mounted' && first !== undefined && second !== undefined && others.length === 0) {
    const configuration = ownDirectory(first, caller);
    const computer = mountedComputer('', configuration, `${configuration}/configuration.nix`);
    return {
      computer,
      configuration: resolveConfiguration(computer),
      stateDirectory: ownDirectory(second, caller),
      person,
    };
  }
  throw new HelperRefusal('refused-computer', 'The arguments are not ones the helper knows.');
}

/** The user id of whoever asked, also behind pkexec, run0 or sudo, which all say so in the environment. */
export function personOf(caller: Caller): number {
  const raisedFrom = raisedFromUserId(caller);
  return raisedFrom === undefined ? caller.userId : Number.parseInt(raisedFrom, 10);
}

function raisedFromUserId({ environment }: Caller): string | undefined {
  return environment.PKEXEC_UID ?? environment.SUDO_UID;
}

function systemItself(person: number): ChosenComputer {
  if (!existsSync('/etc/NIXOS')) {
    throw new HelperRefusal('refused-computer', 'This system is not NixOS.');
  }
  const entry = systemEntry('/etc/nixos', '/etc/set-environment', person);
  const computer = nixosComputer(dirname(entry), entry);
  return {
    computer,
    configuration: resolveConfiguration(computer),
    stateDirectory: '/var/lib/snowglobe',
    person,
  };
}

/**
 * The file that the system is made from: `flake.nix` where there is one, else what the system itself names in
 * NIX_PATH (never what the caller's environment does), else `configuration.nix`. A flake.nix
 * that is a link stands for the flake that it leads to, as it does for nixos-rebuild (nixpkgs: nixos-rebuild.sh).
 * What is written is below the directory of that file, so a link that is not root's must lead to a directory
 * that is the person's.
 * @param usual `/etc/nixos`
 * @param sessionVariables `/etc/set-environment`, which NixOS makes from `nix.nixPath` and the like
 */
export function systemEntry(usual: string, sessionVariables: string, person: number): string {
  const flake = join(usual, 'flake.nix');
  const link = lstatSync(flake, { throwIfNoEntry: false });
  if (link === undefined) return namedConfiguration(sessionVariables) ?? join(usual, 'configuration.nix');
  if (!link.isSymbolicLink()) return flake;
  try {
    const entry = realpathSync(flake);
    const directory = dirname(entry);
    const isTrusted = link.uid === 0 || statSync(directory).uid === person;
    if (!isTrusted || directory === '/' || basename(entry) !== 'flake.nix') {
      throw new HelperRefusal('refused-computer', 'The flake is a link to somewhere that is not managed.', {
        path: entry,
      });
    }
    return entry;
  } catch (error) {
    throw fileSystemRefusal(error, flake);
  }
}

/** `nixos-config` in the NIX_PATH of every session; for a directory, Nix reads its default.nix. */
function namedConfiguration(sessionVariables: string): string | null {
  if (!existsSync(sessionVariables)) return null;
  const text = readFileSync(sessionVariables, 'utf8');
  const path = /^export NIX_PATH="(?:[^"]*:)?nixos-config=(\/[^":$`\\]+)/m.exec(text)?.[1];
  if (path === undefined) return null;
  const isDirectory = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isDirectory ? join(path, 'default.nix') : path;
}

function ownDirectory(path: string, caller: Caller): string {
  if (!isAbsolute(path) || normalize(path) !== path || path.endsWith('/')) {
    throw new HelperRefusal('refused-computer', 'A directory must be given by its plain absolute path.', {
      path,
    });
  }
  try {
    const status = statSync(path);
    if (!status.isDirectory() || status.uid !== caller.userId) {
      throw new HelperRefusal('refused-computer', 'This is not a directory of the person who asks.', {
        path,
      });
    }
  } catch (error) {
    throw fileSystemRefusal(error, path);
  }
  return path;
}

/** Whoever has a link on the way decides where it leads: to a directory of their own, and to nobody else's. */
function resolveConfiguration(computer: Computer): string {
  const { configuration } = computer.places;
  try {
    const resolved = realpathSync(configuration);
    const status = statSync(resolved);
    const isTheirs = [...ownersOfLinks(configuration)].every((owner) => owner === 0 || owner === status.uid);
    if (isTheirs && resolved !== '/' && !isInStore(resolved) && status.isDirectory()) return resolved;
    throw new HelperRefusal('refused-computer', 'The configuration directory cannot be written.', {
      path: resolved,
    });
  } catch (error) {
    throw fileSystemRefusal(error, configuration);
  }
}

/** Whether a plain absolute path is inside a directory. */
export function isBelow(path: string, directory: string): boolean {
  return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** Of any computer: also of one that is mounted somewhere, and of the practice one. */
export function isInStore(path: string): boolean {
  return `${path}/`.includes('/nix/store/');
}
