/** Which computer this is: somebody's tree, the practice computer, or the NixOS that Snowglobe runs on. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { type Computer, mountedComputer, nixosComputer, practiceComputer } from '#shared/machine/computer.ts';

export interface ComputerWish {
  /** `--root DIR` */
  readonly root?: string | undefined;
  /** `--practice` */
  readonly practice?: boolean | undefined;
}

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder of the practice computer; it need not exist yet. */
  readonly practiceFolder: string;
  /** `/`, or a stand-in for it in tests. */
  readonly systemRoot?: string | undefined;
}

export interface NoComputer {
  readonly kind: 'no-configuration';
  readonly sentence: string;
}

/** What is asked for wins; else NixOS is managed where it runs, and practised everywhere else. */
export async function detectComputer(
  wish: ComputerWish,
  surroundings: Surroundings,
): Promise<Result<Computer, NoComputer>> {
  if (wish.root !== undefined) return findMounted(resolve(wish.root));
  const practice = practiceComputer(surroundings.practiceFolder);
  if (wish.practice) return ok(practice);
  const systemRoot = surroundings.systemRoot ?? '/';
  if (!(await isNixos(systemRoot))) return ok(practice);
  return ok(await findInstalled(systemRoot, surroundings.environment));
}

async function findMounted(root: string): Promise<Result<Computer, NoComputer>> {
  for (const directory of [join(root, 'etc/nixos'), root]) {
    const entry = await entryIn(directory);
    if (entry !== undefined) return ok(mountedComputer(root, directory, entry));
  }
  return fail({
    kind: 'no-configuration',
    sentence: `There is no NixOS configuration in ${root}: neither etc/nixos nor the directory itself has a configuration.nix, flake.nix or default.nix.`,
  });
}

/** A flake wins, as it does for `nixos-rebuild`, unless it is there for something else, such as a shell. */
async function entryIn(directory: string): Promise<string | undefined> {
  const flake = join(directory, 'flake.nix');
  const configuration = join(directory, 'configuration.nix');
  const flakeText = await readFile(flake, 'utf8').catch(() => undefined);
  if (flakeText?.includes('nixosConfigurations')) return flake;
  if (await exists(configuration)) return configuration;
  if (flakeText !== undefined) return flake;
  // The folder of one machine, in a repository of several.
  const folder = join(directory, 'default.nix');
  return (await exists(folder)) ? folder : undefined;
}

async function isNixos(systemRoot: string): Promise<boolean> {
  if (await exists(join(systemRoot, 'etc/NIXOS'))) return true;
  const osRelease = await readFile(join(systemRoot, 'etc/os-release'), 'utf8').catch(() => '');
  return /^ID="?nixos"?$/m.test(osRelease);
}

/**
 * `nixos-rebuild` looks in this order: /etc/nixos/flake.nix with links resolved (so that the repository it is
 * in is found), $NIXOS_CONFIG, `nixos-config` in $NIX_PATH, /etc/nixos/configuration.nix.
 */
async function findInstalled(
  systemRoot: string,
  environment: Surroundings['environment'],
): Promise<Computer> {
  const usual = join(systemRoot, 'etc/nixos');
  const flake = await realpath(join(usual, 'flake.nix')).catch(() => undefined);
  if (flake !== undefined) return nixosComputer(dirname(flake), flake);

  const named = environment.NIXOS_CONFIG || nixosConfigIn(environment.NIX_PATH ?? '');
  const entry = named ? await moduleFile(named) : join(usual, 'configuration.nix');
  return nixosComputer(dirname(entry), entry);
}

function nixosConfigIn(nixPath: string): string | undefined {
  const prefix = 'nixos-config=';
  const entry = nixPath.split(':').find((part) => part.startsWith(prefix));
  return entry?.slice(prefix.length);
}

/** Nix reads a directory's default.nix. */
async function moduleFile(path: string): Promise<string> {
  const isDirectory = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  return isDirectory ? join(path, 'default.nix') : path;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
