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
  | 'activates-slowly'
  /** The same, until it is to behave otherwise. */
  | 'activates-until-told'
  /** Works, and stays in each of its steps for a moment. */
  | 'takes-its-time';

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
  await symlink(await readlink(`${places.systemProfile}-1-link`), join(root, 'run/starts-next'));
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
  const name = `${String(number).padStart(32, '0')}-nixos-system-scripted-24.11`;
  const system = join(root, 'nix/store', name);
  await mkdir(join(system, 'bin'), { recursive: true });
  await writeFile(join(system, 'nixos-version'), '24.11.1.abc');
  await writeFile(join(system, 'made-from'), firstConfiguration);
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

/** `link TARGET NAME` leaves no moment without the link, as Nix does it; `step` is a moment to be killed in. */
const shellFunctions = `root=$SNOWGLOBE_PRACTICE
profiles=$root/nix/var/nix/profiles
behaviour=$(cat "$root/behaviour")
link() { ln -s "$1" "$2.new-$$" && mv -T "$2.new-$$" "$2"; }
step() { if [ "$behaviour" = takes-its-time ]; then sleep 0.04; fi; }
`;

const activation = `#!/bin/sh
${shellFunctions}
system=$(readlink -f "$(dirname "$0")/..")
echo "$1 $system" >> "$root/activations"
case $1 in
  switch|boot)
    if [ "$behaviour" = fails-at-boot-loader ]; then echo "Failed to install bootloader" >&2; exit 1; fi
    step; link "$system" "$root/run/starts-next"; step;;
esac
if [ "$1" = boot ]; then exit 0; fi
echo "activating the configuration..." >&2
if [ "$behaviour" = activates-slowly ]; then echo activating > "$root/marker"; sleep 1; fi
if [ "$behaviour" = activates-until-told ]; then
  echo activating > "$root/marker"
  while [ "$(cat "$root/behaviour")" = activates-until-told ]; do sleep 0.05; done
fi
step; link "$system" "$root/run/current-system"; step
if [ "$behaviour" = fails-at-a-unit ]; then
  echo "warning: the following units failed: cups.service" >&2; exit 4
fi
exit 0
`;

const tools: Readonly<Record<string, string>> = {
  'nixos-rebuild': `#!/bin/sh
${shellFunctions}
echo "building the system configuration..." >&2
if [ "$1" = dry-build ]; then exit 0; fi
printf '%s\\n' "$@" > "$root/arguments"
env > "$root/environment"
pwd > "$root/working-directory"
channels=$profiles/per-user/root/channels
case "$*" in *--upgrade*) [ -L "$channels" ] && link channels-2-link "$channels";; esac
step
case $behaviour in
  fails-to-build) echo "error: undefined variable 'thunderbrid'" >&2; exit 1;;
  never-ends) echo building > "$root/marker"; sleep 60 & wait;;
esac
if [ "$behaviour" = nothing-new ]; then system=$(readlink -f "$profiles/system"); else
  last=$(ls "$root/nix/store" | sed 's/^0*\\([0-9]*\\)-.*/\\1/' | sort -n | tail -1)
  system=$root/nix/store/$(printf %032d $((last + 1)))-nixos-system-scripted-24.11
  cp -r "$profiles/system/." "$system.unfinished"
  cp "$root/etc/nixos/configuration.nix" "$system.unfinished/made-from"
  mv -T "$system.unfinished" "$system"
fi
step
if [ "$1" = build ]; then link "$system" result; exit 0; fi
link "$system" result
case $1 in switch|boot) "$root/bin/nix-env" -p "$profiles/system" --set "$system";; esac
step
exec "$system/bin/switch-to-configuration" "$1"
`,
  'nix-env': `#!/bin/sh
# nix-env -p PROFILE --switch-generation NUMBER | --set SYSTEM
${shellFunctions}
step
if [ "$3" = --switch-generation ]; then link "$(basename "$2")-$4-link" "$2"; exit 0; fi
if [ "$(readlink -f "$2")" = "$4" ]; then exit 0; fi
last=$(ls "$profiles" | sed -n 's/^system-\\([0-9]*\\)-link$/\\1/p' | sort -n | tail -1)
link "$4" "$2-$((last + 1))-link"
link "$(basename "$2")-$((last + 1))-link" "$2"
step
`,
};
