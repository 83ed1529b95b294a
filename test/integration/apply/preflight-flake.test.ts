import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../electron/host/apply/preflight/check-plan.ts';
import { type Computer, nixosComputer } from '../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const nix = ['/run/current-system/sw/bin/nix', '/nix/var/nix/profiles/default/bin/nix', '/usr/bin/nix'].find(
  existsSync,
);
const git = ['/run/current-system/sw/bin/git', '/usr/bin/git'].find(existsSync);

/** What nixos-rebuild does with a flake (nixpkgs: nixos-rebuild.sh, `nixFlakeBuild`), in a store of its own. */
const rebuild = (root: string): string => `#!/bin/sh
echo "building the system configuration..." >&2
export NIX_STORE_DIR=${root}/store NIX_STATE_DIR=${root}/var NIX_LOG_DIR=${root}/log NIX_CONF_DIR=${root}/conf
export NIX_DATA_DIR=${root}/share NIX_LOCALSTATE_DIR=${root}/var NIX_REMOTE= HOME=${root}
export NIX_CONFIG="$(printf 'sandbox = false\\nbuild-users-group =\\nsubstituters =\\n')"
for argument; do case $argument in *'#'*) flake=$argument;; esac; done
exec ${nix} --extra-experimental-features 'nix-command flakes' build \\
  "\${flake%#*}#nixosConfigurations.\\"\${flake##*#}\\".config.system.build.toplevel" --dry-run --log-format internal-json
`;

const flake = `{
  outputs = { self }: {
    nixosConfigurations.kitchen.config.system.build.toplevel = import ../shared/system.nix { more = ./more.nix; };
  };
}
`;

const system = `{ more }: derivation {
  name = "nixos-system-kitchen";
  system = "x86_64-linux";
  builder = "/bin/sh";
  args = [ "-c" (import more) ];
}
`;

/** A flake in a folder of a repository, whose \`more.nix\` Git does not know. */
async function flakeComputer(): Promise<{ readonly computer: Computer; readonly configuration: string }> {
  const root = await temporaryDirectory();
  const repository = join(root, 'repository');
  const configuration = join(repository, 'hosts');
  await mkdir(configuration, { recursive: true });
  await mkdir(join(repository, 'shared'));
  await writeFile(join(configuration, 'flake.nix'), flake);
  await writeFile(join(repository, 'shared/system.nix'), system);
  await writeFile(join(root, 'hostname'), 'kitchen\n');
  await writeFile(join(root, 'nixos-rebuild'), rebuild(root));
  await chmod(join(root, 'nixos-rebuild'), 0o755);
  const run = (...args: readonly string[]) =>
    execFileSync(git ?? 'git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
  run('init', '--quiet');
  run('add', '.');
  run('commit', '--quiet', '-m', 'first');
  await writeFile(join(configuration, 'more.nix'), '"echo hello > $out"\n');
  const { places, commands, ...rest } = nixosComputer(configuration, join(configuration, 'flake.nix'));
  const computer = {
    ...rest,
    places: { ...places, hostName: join(root, 'hostname'), store: root, boot: join(root, 'boot') },
    commands: { ...commands, nixosRebuild: { program: join(root, 'nixos-rebuild'), environment: {} } },
  };
  return { computer, configuration };
}

const look = (computer: Computer, path: string, after: string) => {
  const files = [{ path, fingerprint: 'x', before: null, after }];
  const kernel = { powerSupply: '/no/such', processes: '/no/such' };
  return checkPlan(
    { computer, kernel },
    { planId: 'plan-1', files, changes: [], hasRefusals: false, useOverrideFile: [] },
    new AbortController().signal,
  );
};

const missing =
  nix === undefined ? ' (Nix is not installed)' : git === undefined ? ' (Git is not installed)' : '';

describe.skipIf(missing !== '')(`the look at a plan of a flake${missing}`, { timeout: 60_000 }, () => {
  it('sees what Git knows, and what is planned; the repository stays as it is', async () => {
    const { computer, configuration } = await flakeComputer();
    const healthy = await look(computer, join(configuration, 'more.nix'), '"echo new > $out"\n');
    expect(healthy).toMatchObject({ findings: [], builds: 1 });
    const status = execFileSync(git ?? 'git', ['-C', configuration, 'status', '--short'], {
      encoding: 'utf8',
    });
    expect(status.trim()).toBe('?? more.nix');
    expect(await readdir(configuration)).toEqual(['flake.nix', 'more.nix']);
  });

  it('does not see a file that Git does not know', async () => {
    const { computer, configuration } = await flakeComputer();
    const check = await look(computer, join(configuration, 'flake.nix'), `${flake}# Another line.\n`);
    expect(check.findings).toMatchObject([{ kind: 'problem', failure: { filesRestored: true } }]);
  });

  it('names the file of the person for a mistake in it', async () => {
    const { computer, configuration } = await flakeComputer();
    const path = join(configuration, 'more.nix');
    const check = await look(computer, path, '\n"echo" +\n');
    expect(check.findings).toMatchObject([
      { kind: 'problem', failure: { kind: 'syntax-error', place: { file: path } } },
    ]);
    expect(JSON.stringify(check)).not.toContain('snowglobe-check-');
  });
});
