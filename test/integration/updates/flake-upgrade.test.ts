import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noKnownNames } from '../../../electron/host/apply/explain/explanation.ts';
import { createConfigurationStore } from '../../../electron/host/config/configuration-store.ts';
import { readFollowedRelease } from '../../../electron/host/updates/upgrade/followed-release.ts';
import { lookAtRelease } from '../../../electron/host/updates/upgrade/look-at-release.ts';
import { putAside } from '../../../electron/host/updates/upgrade/release-aside.ts';
import { type Computer, nixosComputer } from '../../../shared/machine/computer.ts';
import { describeFiles } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const nix = ['/run/current-system/sw/bin/nix', '/nix/var/nix/profiles/default/bin/nix', '/usr/bin/nix'].find(
  existsSync,
);
const git = ['/run/current-system/sw/bin/git', '/usr/bin/git'].find(existsSync);
const missing =
  nix === undefined ? ' (Nix is not installed)' : git === undefined ? ' (Git is not installed)' : '';

/** The practice channel's module system. */
const library = fileURLToPath(
  new URL('../../../electron/host/machine/practice/channel/lib', import.meta.url),
);

/** What a release declares. */
const modules = {
  '24.05': 'options.fonts.fonts = lib.mkOption { type = lib.types.listOf lib.types.str; default = [ ]; };',
  '24.11': `imports = [ (lib.mkRenamedOptionModule [ "fonts" "fonts" ] [ "fonts" "packages" ]) ];
  options.fonts.packages = lib.mkOption { type = lib.types.listOf lib.types.str; default = [ ]; };`,
} as const;

/** The least that stands for `nixosSystem`: warnings and conditions as NixOS tells them. */
const system = `    lib = import ./lib // {
      nixosSystem = { modules }:
        let
          library = import ./lib;
          inherit (library.evalModules { modules = modules ++ [ ./base.nix ]; }) config;
          failed = map (entry: entry.message) (builtins.filter (entry: !entry.assertion) config.assertions);
          made = derivation {
            name = "nixos-system"; system = "x86_64-linux"; builder = "/bin/sh";
            args = [ "-c" "echo \${toString (config.fonts.packages or config.fonts.fonts)} > $out" ];
          };
        in
        {
          config.system.build.toplevel =
            if failed != [ ] then throw "\\nFailed assertions:\\n- \${builtins.concatStringsSep "\\n- " failed}"
            else library.foldr library.warn made config.warnings;
        };
    };`;

const inputFlake = `{
  outputs = { self }: {
${system}
  };
}
`;

const base = (release: keyof typeof modules): string => `{ lib, ... }:
{
  ${modules[release]}
  options.warnings = lib.mkOption { type = lib.types.listOf lib.types.str; default = [ ]; };
  options.assertions = lib.mkOption { type = lib.types.listOf lib.types.unspecified; default = [ ]; };
  options.system.stateVersion = lib.mkOption { type = lib.types.str; };
}
`;

const configuration = `{ ... }:
{
  # What is written with.
  fonts.fonts = [ "dejavu" ];
  system.stateVersion = "24.05";
}
`;

async function flakeComputer(): Promise<Computer> {
  const root = await temporaryDirectory();
  const [input, directory, bin] = [join(root, 'nixpkgs'), join(root, 'etc/nixos'), join(root, 'bin')];
  for (const folder of [input, directory, bin]) await mkdir(folder, { recursive: true });
  const run = (...args: readonly string[]) =>
    execFileSync(git ?? 'git', ['-C', input, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
  run('init', '--quiet', '--initial-branch=nixos-24.05');
  await cp(library, join(input, 'lib'), { recursive: true });
  await writeFile(join(input, 'flake.nix'), inputFlake);
  for (const release of ['24.05', '24.11'] as const) {
    if (release !== '24.05') run('checkout', '--quiet', '-b', `nixos-${release}`);
    await writeFile(join(input, '.version'), release);
    await writeFile(join(input, 'base.nix'), base(release));
    run('add', '.');
    run('commit', '--quiet', '-m', release);
  }
  const environment = {
    NIX_STORE_DIR: `${root}/store`,
    NIX_STATE_DIR: `${root}/var`,
    NIX_LOG_DIR: `${root}/log`,
    NIX_CONF_DIR: `${root}/conf`,
    NIX_DATA_DIR: `${root}/share`,
    NIX_LOCALSTATE_DIR: `${root}/var`,
    NIX_REMOTE: '',
    HOME: root,
    XDG_CACHE_HOME: `${root}/.cache`,
    NIX_CONFIG:
      'sandbox = false\nbuild-users-group =\nsubstituters =\nexperimental-features = nix-command flakes',
  };
  await symlink(nix ?? '', join(bin, 'nix'));
  // What nixos-rebuild does with a flake (nixpkgs: nixos-rebuild.sh, `nixFlakeBuild`).
  const rebuild = `#!/bin/sh
for argument; do case $argument in *'#'*) flake=$argument;; esac; done
exec ${bin}/nix build "\${flake%#*}#nixosConfigurations.\\"\${flake##*#}\\".config.system.build.toplevel" \\
  --dry-run --log-format internal-json
`;
  await writeFile(join(bin, 'nixos-rebuild'), rebuild);
  await chmod(join(bin, 'nixos-rebuild'), 0o755);
  await writeFile(join(root, 'hostname'), 'kitchen\n');
  await writeFile(
    join(directory, 'flake.nix'),
    `{
  inputs.nixpkgs.url = "git+file://${input}?ref=nixos-24.05"; # stable
  outputs = { nixpkgs, ... }: {
    nixosConfigurations.kitchen = nixpkgs.lib.nixosSystem { modules = [ ./configuration.nix ]; };
  };
}
`,
  );
  await writeFile(join(directory, 'configuration.nix'), configuration);
  execFileSync(join(bin, 'nix'), ['flake', 'lock', `path:${directory}`], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
  });
  const { places, commands, ...rest } = nixosComputer(directory, join(directory, 'flake.nix'));
  return {
    ...rest,
    places: { ...places, hostName: join(root, 'hostname') },
    commands: {
      ...commands,
      nixosRebuild: { program: join(bin, 'nixos-rebuild'), environment },
      nixStore: { program: join(bin, 'nix-store'), environment },
    },
  };
}

describe.skipIf(missing !== '')(`the release upgrade of a flake${missing}`, { timeout: 120_000 }, () => {
  it('plans flake.nix, its lock and what was renamed; the flake itself stays as it is', async () => {
    const computer = await flakeComputer();
    const { configuration: directory, entry } = computer.places;
    const files = await describeFiles(directory);
    const followed = await readFollowedRelease(computer);
    expect(followed).toEqual({ kind: 'flake', release: '24.05', inputs: ['nixpkgs'] });
    const signal = new AbortController().signal;
    const aside = await putAside({
      computer,
      followed,
      release: '24.11',
      directory: await temporaryDirectory(),
      signal,
      onShare: () => {},
    });
    if (!aside.ok) throw new Error(aside.error);
    const snapshot = await createConfigurationStore(entry, 'kitchen').current();
    const seen = await lookAtRelease({
      computer,
      snapshot,
      pending: [],
      aside: aside.value,
      names: noKnownNames,
      signal,
      onRound: () => {},
    });
    expect(seen).toMatchObject({
      ok: true,
      value: {
        end: 'whole',
        notes: [],
        findings: [
          {
            kind: 'renamed-setting',
            subject: 'fonts.fonts',
            newName: 'fonts.packages',
            place: { file: join(directory, 'configuration.nix'), line: 4 },
            proposal: { intents: [{ kind: 'rename', path: ['fonts', 'fonts'], to: ['fonts', 'packages'] }] },
          },
        ],
      },
    });

    const planned = aside.value.withFiles([]);
    expect(planned.map(({ path }) => path)).toEqual([entry, join(directory, 'flake.lock')]);
    const text = await readFile(entry, 'utf8');
    expect(planned[0]?.after).toBe(text.replace('ref=nixos-24.05"', 'ref=nixos-24.11"'));
    expect(planned[1]?.after).toContain('nixos-24.11');
    expect(planned[1]?.after).not.toContain('nixos-24.05');
    expect(await describeFiles(directory)).toEqual(files);
  });

  it('says why there is no plan for a release that has no branch', async () => {
    const computer = await flakeComputer();
    const followed = await readFollowedRelease(computer);
    const aside = await putAside({
      computer,
      followed,
      release: '25.05',
      directory: await temporaryDirectory(),
      signal: new AbortController().signal,
      onShare: () => {},
    });
    expect(aside).toMatchObject({
      ok: false,
      error: expect.stringContaining('could not be brought to 25.05'),
    });
  });
});
