/** A flake of a NixOS computer with two inputs in repositories beside it, locked by real Nix in a store of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { planUpdate } from '../../electron/host/updates/plan-update.ts';
import { type Computer, nixosComputer } from '../../shared/machine/computer.ts';
import { privateNix } from './real-profile.ts';

export interface NixDirectory {
  /** Of Nix' programs; undefined where there are none. */
  readonly directory: string | undefined;
  /** Behind a test's name. */
  readonly name: string;
}

const usual = ['/run/current-system/sw/bin', '/usr/bin'].find((path) => existsSync(join(path, 'nix-store')));

/** The Nix of this computer, and those in the directories that SNOWGLOBE_TEST_NIXES names, with colons between. */
export const nixDirectories: readonly NixDirectory[] = [
  named(usual),
  ...(process.env.SNOWGLOBE_TEST_NIXES ?? '(none)').split(':').map((directory) => named(directory)),
];

function named(directory: string | undefined): NixDirectory {
  if (directory === undefined || !existsSync(join(directory, 'nix'))) {
    const reason = directory === usual ? 'Nix is not here' : 'SNOWGLOBE_TEST_NIXES names no other one';
    return { directory: undefined, name: `another Nix (skipped: ${reason})` };
  }
  const version = execFileSync(join(directory, 'nix'), ['--version'], { encoding: 'utf8' });
  return { directory, name: version.trim() };
}

/** As nixos-rebuild takes it. */
export const hostName = readFileSync('/etc/hostname', 'utf8').trim() || hostname();

export async function flakeWithInputs(nixDirectory: string) {
  const nix = await privateNix();
  onTestFinished(() => nix.remove());
  const git = (repository: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
      encoding: 'utf8',
    }).trim();
  /** @param text a line of shell that builds the system */
  const commit = async (name: string, text: string): Promise<string> => {
    const repository = join(nix.root, name);
    await mkdir(repository, { recursive: true });
    if (!existsSync(join(repository, '.git'))) git(repository, 'init', '--quiet', '--initial-branch=main');
    await writeFile(join(repository, 'flake.nix'), `{ outputs = { self }: { text = "${text}"; }; }\n`);
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '-m', text);
    return git(repository, 'rev-parse', 'HEAD');
  };
  const first = 'echo first > $out';
  const old = { one: await commit('one', first), two: await commit('two', first) };
  const directory = join(nix.root, 'configuration');
  await mkdir(directory);
  const address = (name: string) => `git+file://${join(nix.root, name)}?ref=main`;
  await writeFile(
    join(directory, 'flake.nix'),
    `{
  inputs.one.url = "${address('one')}";
  inputs.two.url = "${address('two')}";
  inputs.pinned.url = "${address('two')}&rev=${old.two}";
  inputs.same.follows = "one";
  outputs = { self, one, two, pinned, same }: {
    nixosConfigurations."${hostName}".config.system.build.toplevel = derivation {
      name = "nixos-system-kitchen";
      system = "x86_64-linux";
      builder = "/bin/sh";
      args = [ "-c" one.text ];
    };
  };
}
`,
  );
  const environment = { ...nix.environment, XDG_CACHE_HOME: join(nix.root, 'cache') };
  execFileSync(
    join(nixDirectory, 'nix'),
    ['--extra-experimental-features', 'nix-command flakes', 'flake', 'lock', `path:${directory}`],
    { env: { ...process.env, ...environment }, stdio: 'pipe' },
  );
  const base = nixosComputer(directory, join(directory, 'flake.nix'));
  const nixStore = { program: join(nixDirectory, 'nix-store'), environment };
  const computer: Computer = { ...base, commands: { ...base.commands, nixStore } };
  const revisions = (text: string) => {
    const { nodes } = JSON.parse(text) as { nodes: Record<string, { locked?: { rev: string } }> };
    return { one: nodes.one?.locked?.rev, two: nodes.two?.locked?.rev };
  };
  const plan = (inputs: readonly string[] | null, of: Computer = computer) =>
    planUpdate(of, inputs, new AbortController().signal);
  return { computer, directory, environment, commit, old, plan, revisions };
}
