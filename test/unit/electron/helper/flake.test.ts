import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChosenComputer } from '../../../../electron/helper/chosen-computer.ts';
import { announceToGit, withdrawFromGit } from '../../../../electron/helper/flake-files.ts';
import { rebuildArguments } from '../../../../electron/helper/rebuild-command.ts';
import { nixosComputer } from '../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

async function flakeComputer(): Promise<ChosenComputer> {
  const directory = await temporaryDirectory();
  const configuration = join(directory, 'machines');
  await mkdir(configuration);
  const computer = nixosComputer(configuration, join(configuration, 'flake.nix'));
  await writeFile(join(directory, 'hostname'), 'kitchen\n');
  const places = { ...computer.places, hostName: join(directory, 'hostname') };
  return { computer: { ...computer, places }, configuration, stateDirectory: directory, person: 0 };
}

describe('the command line of a rebuild', () => {
  it("names the flake and the computer's own entry in it", async () => {
    const chosen = await flakeComputer();
    expect(rebuildArguments(chosen, 'boot', { upgrade: false })).toEqual([
      'boot',
      '--log-format',
      'internal-json',
      '--flake',
      `${chosen.configuration}#kitchen`,
    ]);
  });

  it('brings the channel up to date when that is asked', async () => {
    const chosen = await flakeComputer();
    const computer = { ...chosen.computer, kind: 'channel' } as const;
    const args = rebuildArguments({ ...chosen, computer }, 'switch', { upgrade: true });
    expect(args).toEqual(['switch', '--log-format', 'internal-json', '--upgrade']);
  });
});

const hasGit = ['/usr/bin/git', '/run/current-system/sw/bin/git'].some(existsSync);

describe.skipIf(!hasGit)('a flake in a git repository (needs git)', () => {
  const git = (directory: string, ...args: string[]): string =>
    execFileSync('git', ['-C', directory, ...args], { encoding: 'utf8' }).trim();

  it('is told of new files without staging them, and forgets them again', async () => {
    const chosen = await flakeComputer();
    const repository = chosen.stateDirectory;
    git(repository, 'init', '-q');
    await writeFile(join(chosen.configuration, 'mine.nix'), '{ }');
    git(repository, 'add', 'machines/mine.nix');
    const created = join(chosen.configuration, 'snowglobe.nix');
    await writeFile(created, '{ }');

    announceToGit([created], chosen);
    expect(git(repository, 'ls-files')).toBe('machines/mine.nix\nmachines/snowglobe.nix');
    // Only what the person had staged would be committed.
    expect(git(repository, 'diff', '--cached', '--name-only')).toBe('machines/mine.nix');

    await rm(created);
    withdrawFromGit([created], chosen);
    expect(git(repository, 'ls-files')).toBe('machines/mine.nix');
  });

  it('is left alone on a computer that does not use flakes', async () => {
    const chosen = await flakeComputer();
    const repository = chosen.stateDirectory;
    git(repository, 'init', '-q');
    const created = join(chosen.configuration, 'snowglobe.nix');
    await writeFile(created, '{ }');
    announceToGit([created], { ...chosen, computer: { ...chosen.computer, kind: 'channel' } });
    expect(git(repository, 'ls-files')).toBe('');
  });
});
