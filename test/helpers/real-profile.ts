/** Profiles with generations that real Nix made, of tiny derivations, in a private store. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { removeTree } from '../../electron/host/machine/practice/remove-tree.ts';

export const nixIsThere = (process.env.PATH ?? '').split(delimiter).some((directory) => {
  try {
    accessSync(join(directory, 'nix-env'), constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

export interface PrivateNix {
  readonly root: string;
  readonly profile: string;
  readonly store: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Starts a program of Nix and answers with what it printed. */
  run(program: string, ...args: readonly string[]): string;
  /**
   * Builds one derivation for each name: a folder with `size` bytes in a file, that needs those named in `needs`
   * (by their index; only earlier ones). The store paths, in the same order.
   */
  build(things: readonly Thing[]): Promise<readonly string[]>;
  /** Makes each path the profile's next generation by `nix-env --set`. */
  setEach(paths: readonly string[]): void;
  remove(): Promise<void>;
}

export interface Thing {
  readonly name: string;
  readonly size?: number;
  readonly needs?: readonly number[];
  /** A line of shell more: `$out` is the folder. */
  readonly more?: string;
}

export async function privateNix(): Promise<PrivateNix> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'snowglobe-nix-')));
  const state = join(root, 'var/nix');
  const environment = {
    NIX_STORE_DIR: join(root, 'store'),
    NIX_STATE_DIR: state,
    NIX_LOG_DIR: join(root, 'log'),
    NIX_LOCALSTATE_DIR: join(root, 'var'),
    NIX_CONF_DIR: join(root, 'etc'),
    NIX_DATA_DIR: join(root, 'share'),
    NIX_REMOTE: '',
    NIX_USER_CONF_FILES: '',
    NIX_CONFIG: 'sandbox = false\nbuild-users-group =\nsubstituters =\nfsync-metadata = false\n',
    HOME: root,
  };
  const profile = join(state, 'profiles/system');
  await mkdir(join(state, 'profiles'), { recursive: true });
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, {
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
    });
  return {
    root,
    profile,
    store: join(root, 'store'),
    environment,
    run,
    build: async (things) => {
      const file = join(root, `things-${performance.now()}.nix`);
      await writeFile(file, expression(things));
      return run('nix-build', '--no-out-link', file).trim().split('\n');
    },
    setEach: (paths) => {
      for (const path of paths) run('nix-env', '-p', profile, '--set', path);
    },
    remove: () => removeTree(root),
  };
}

/** The list's attributes keep their order in what nix-build prints. */
function expression(things: readonly Thing[]): string {
  const elements = things.map(({ name, size = 10, needs = [], more = '' }, index) => {
    const needed = needs.map((one) => `\${thing${one}}`).join(' ');
    const script = `/bin/mkdir -p $out; /usr/bin/head -c ${size} /dev/zero > $out/data; echo "${needed}" > $out/needs; ${more}`;
    return `thing${index} = derivation { name = "${name}"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" ''${script}'' ]; };`;
  });
  const names = things.map((_, index) => `thing${index}`).join(' ');
  return `let\n${elements.join('\n')}\nin [ ${names} ]\n`;
}
