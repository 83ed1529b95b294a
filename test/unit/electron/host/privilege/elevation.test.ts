import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseElevation, helperCommandLine } from '../../../../../electron/host/privilege/elevation.ts';
import { mountedComputer, nixosComputer, practiceComputer } from '../../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const system = nixosComputer('/etc/nixos', '/etc/nixos/configuration.nix');
const practice = practiceComputer('/home/jane/practice');
const mounted = mountedComputer('/mnt', '/mnt/etc/nixos', '/mnt/etc/nixos/configuration.nix');
const jane = { userId: 1000, searchPath: '/nowhere' };

async function directoryWithPkexec(): Promise<string> {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'pkexec'), '#!/bin/sh\n');
  await chmod(join(directory, 'pkexec'), 0o755);
  return directory;
}

describe('how the helper gets its rights', () => {
  it('needs none for files of the person, and none for root', () => {
    expect(chooseElevation(practice, jane)).toEqual({ kind: 'direct' });
    expect(chooseElevation(mounted, jane)).toEqual({ kind: 'direct' });
    expect(chooseElevation(system, { ...jane, userId: 0 })).toEqual({ kind: 'direct' });
  });

  it('asks by pkexec for the system itself', async () => {
    const directory = await directoryWithPkexec();
    const elevation = chooseElevation(system, { userId: 1000, searchPath: `/nowhere:${directory}` });
    expect(elevation).toEqual({ kind: 'pkexec', program: join(directory, 'pkexec') });
  });

  it('never takes a pkexec from the present directory', () => {
    expect(chooseElevation(system, { userId: 1000, searchPath: ':.:bin' }).kind).not.toBe('pkexec');
  });
});

describe('the command line of the helper', () => {
  const helper = {
    runtime: '/opt/electron',
    environment: { ELECTRON_RUN_AS_NODE: '1' },
    script: '/opt/helper.js',
  };

  it('names the practice computer, and has no environment but what the runtime needs', () => {
    expect(helperCommandLine({ kind: 'direct' }, helper, practice, '/state')).toEqual({
      program: '/opt/electron',
      args: ['/opt/helper.js', '--practice', '/home/jane/practice'],
      environment: { ELECTRON_RUN_AS_NODE: '1' },
    });
  });

  it('names the files of a mounted computer and where the journal goes', () => {
    const { args } = helperCommandLine({ kind: 'direct' }, helper, mounted, '/state');
    expect(args).toEqual(['/opt/helper.js', '--mounted', '/mnt/etc/nixos', '/state']);
  });

  it('names nothing for the system itself, and gives pkexec the environment by env', () => {
    const line = helperCommandLine({ kind: 'pkexec', program: '/p/pkexec' }, helper, system, '/state');
    expect(line.program).toBe('/p/pkexec');
    expect(line.args).toEqual([
      '--disable-internal-agent',
      '/usr/bin/env',
      'ELECTRON_RUN_AS_NODE=1',
      '/opt/electron',
      '/opt/helper.js',
    ]);
    expect(line.environment).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
  });
});
