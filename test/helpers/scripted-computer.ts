/**
 * The smallest computer that can be rebuilt: a folder laid out as a practice computer, whose tools are shell
 * scripts that do what a test tells them. For what cannot be provoked in a real rebuild at the right moment.
 */
import { chmod, lstat, mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Computer, practiceComputer } from '../../shared/machine/computer.ts';
import { temporaryDirectory } from './temporary-directory.ts';

/** What `nixos-rebuild` does the next time. */
export type Behaviour =
  | 'works'
  /** The same system comes out. */
  | 'nothing-new'
  | 'fails-to-build'
  /** After the profile was set, before anything was activated. */
  | 'fails-at-boot-loader'
  /** After the activation. */
  | 'fails-at-a-unit'
  /** Builds until it is ended. */
  | 'never-ends'
  /** Has set the profile, and takes long with the activation. */
  | 'activates-slowly';

export interface ScriptedComputer {
  readonly computer: Computer;
  readonly root: string;
  readonly configuration: string;
  behave(behaviour: Behaviour): Promise<void>;
  /** Every file below the configuration directory with its content, mode and owner. */
  files(): Promise<Readonly<Record<string, string>>>;
  /** The generation of the profile, and the one that runs. */
  generations(): Promise<{ readonly profile: number; readonly running: string }>;
}

const firstConfiguration = `{ pkgs, ... }:
{
  imports = [ ./hardware-configuration.nix ];
  # What I use every day.
  environment.systemPackages = [ pkgs.firefox ];
}
`;

export async function scriptedComputer(): Promise<ScriptedComputer> {
  const root = await temporaryDirectory();
  const computer = practiceComputer(root);
  const { places } = computer;
  await mkdir(places.configuration, { recursive: true });
  await writeFile(places.entry, firstConfiguration, { mode: 0o640 });
  await writeFile(join(places.configuration, 'hardware-configuration.nix'), '{ }\n');
  await mkdir(join(root, 'bin'));
  await mkdir(join(root, 'run'));
  await mkdir(join(root, 'nix/var/nix/profiles'), { recursive: true });
  await mkdir(places.store, { recursive: true });
  for (const [name, script] of Object.entries(tools)) {
    await writeFile(join(root, 'bin', name), script);
    await chmod(join(root, 'bin', name), 0o755);
  }
  await makeGeneration(root, 1);
  await symlink('system-1-link', places.systemProfile);
  await symlink(await readlink(`${places.systemProfile}-1-link`), places.runningSystem);
  await symlink(await readlink(`${places.systemProfile}-1-link`), places.bootedSystem);
  await writeFile(join(root, 'behaviour'), 'works');

  return {
    computer,
    root,
    configuration: places.configuration,
    behave: (behaviour) => writeFile(join(root, 'behaviour'), behaviour),
    files: () => describeFiles(places.configuration),
    generations: async () => ({
      profile: Number(/\d+/.exec(await readlink(places.systemProfile))?.[0]),
      running: await readlink(places.runningSystem),
    }),
  };
}

async function makeGeneration(root: string, number: number): Promise<void> {
  const name = `${'0'.repeat(31)}${number}-nixos-system-scripted-24.11`;
  const system = join(root, 'nix/store', name);
  await mkdir(join(system, 'bin'), { recursive: true });
  await writeFile(join(system, 'nixos-version'), '24.11.1.abc');
  await writeFile(join(system, 'bin/switch-to-configuration'), activation);
  await chmod(join(system, 'bin/switch-to-configuration'), 0o755);
  await symlink(system, join(root, `nix/var/nix/profiles/system-${number}-link`));
}

export async function describeFiles(directory: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const name of (await readdir(directory, { recursive: true })).sort()) {
    const path = join(directory, name);
    const status = await lstat(path);
    const look = `${(status.mode & 0o7777).toString(8)} ${status.uid}:${status.gid}`;
    if (status.isFile()) files[name] = `${look}\n${await readFile(path, 'utf8')}`;
    else if (status.isSymbolicLink()) files[name] = `link to ${await readlink(path)}`;
  }
  return files;
}

const activation = `#!/bin/sh
root=$SNOWGLOBE_PRACTICE
echo "activating the configuration..." >&2
case $(cat "$root/behaviour") in
  fails-at-boot-loader) echo "Failed to install bootloader" >&2; exit 1;;
  activates-slowly) echo activating > "$root/marker"; sleep 1;;
esac
if [ "$1" = switch ]; then
  system=$(readlink -f "$(dirname "$0")/..")
  ln -sfn "$system" "$root/run/current-system"
fi
case $(cat "$root/behaviour") in
  fails-at-a-unit) echo "warning: the following units failed: cups.service" >&2; exit 4;;
esac
exit 0
`;

const tools: Readonly<Record<string, string>> = {
  'nixos-rebuild': `#!/bin/sh
root=$SNOWGLOBE_PRACTICE
profiles=$root/nix/var/nix/profiles
echo "building the system configuration..." >&2
printf '%s\\n' "$@" > "$root/arguments"
env > "$root/environment"
pwd > "$root/working-directory"
touch result
channels=$profiles/per-user/root/channels
case "$*" in *--upgrade*) [ -L "$channels" ] && ln -sfn channels-2-link "$channels";; esac
case $(cat "$root/behaviour") in
  fails-to-build) echo "error: undefined variable 'thunderbrid'" >&2; exit 1;;
  never-ends) echo building > "$root/marker"; sleep 60 & wait;;
  nothing-new) exec "$profiles/system/bin/switch-to-configuration" "$1";;
esac
last=$(ls "$profiles" | sed -n 's/^system-\\([0-9]*\\)-link$/\\1/p' | sort -n | tail -1)
next=$((last + 1))
system=$root/nix/store/0000000000000000000000000000000$next-nixos-system-scripted-24.11
cp -r "$profiles/system/." "$system"
ln -s "$system" "$profiles/system-$next-link"
ln -sfn "system-$next-link" "$profiles/system"
exec "$system/bin/switch-to-configuration" "$1"
`,
  'nix-env': `#!/bin/sh
# nix-env -p PROFILE --switch-generation NUMBER
ln -sfn "$(basename "$2")-$4-link" "$2"
`,
};
