import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ElevationKind, Situation } from '../../../../../electron/host/privilege/elevation.ts';
import { needsPassword } from '../../../../../electron/host/privilege/helper-client.ts';
import { whichElevation } from '../../../../../electron/host/privilege/which-elevation.ts';
import { type HelperRequest, helperProtocolVersion } from '../../../../../shared/api/helper-protocol.ts';
import {
  type Computer,
  mountedComputer,
  nixosComputer,
  practiceComputer,
} from '../../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const system = nixosComputer('/etc/nixos', '/etc/nixos/configuration.nix');
const flake = nixosComputer('/etc/nixos', '/etc/nixos/flake.nix');
const practice = practiceComputer('/home/jane/practice');
const mounted = mountedComputer('/mnt', '/mnt/etc/nixos', '/mnt/etc/nixos/configuration.nix');

/** Of somebody whom this process cannot be. */
const jane = 4_000_000;

interface Given {
  readonly computer: Computer;
  readonly userId?: number;
  readonly request?: HelperRequest | null;
  readonly programs?: readonly string[];
  readonly searchPath?: string;
  readonly systemd?: boolean;
  readonly stateDirectory?: string;
}

function chosen(given: Given): ElevationKind | null {
  const situation: Situation = {
    computer: given.computer,
    request: given.request ?? null,
    stateDirectory: given.stateDirectory ?? '/nowhere',
    surroundings: {
      userId: given.userId ?? jane,
      searchPath: given.searchPath ?? '/usr/bin:/bin',
      isSystemdRunning: given.systemd ?? true,
      isExecutable: (path) => (given.programs ?? []).includes(path),
    },
  };
  return whichElevation(situation)?.kind ?? null;
}

const everything = ['/run/wrappers/bin/pkexec', '/usr/bin/pkexec', '/usr/bin/run0', '/usr/bin/kdesudo'];

describe('which way the helper gets its rights', () => {
  const table: readonly (readonly [string, Given, ElevationKind | null])[] = [
    ['root on the system itself', { computer: system, userId: 0, programs: everything }, 'root'],
    ['root on a flake', { computer: flake, userId: 0 }, 'root'],
    ['root on a practice computer', { computer: practice, userId: 0 }, 'own-files'],
    ['a practice computer', { computer: practice, programs: everything }, 'own-files'],
    ['a mounted computer', { computer: mounted, programs: everything }, 'own-files'],
    ['the system itself, with all programs', { computer: system, programs: everything }, 'pkexec'],
    ['pkexec of NixOS only', { computer: flake, programs: ['/run/wrappers/bin/pkexec'] }, 'pkexec'],
    ['pkexec elsewhere', { computer: system, programs: ['/usr/bin/pkexec', '/usr/bin/run0'] }, 'pkexec'],
    ['no pkexec, but run0', { computer: system, programs: ['/usr/bin/run0', '/usr/bin/kdesudo'] }, 'run0'],
    [
      'run0 where systemd is installed and does not run',
      { computer: system, programs: ['/usr/bin/run0', '/usr/bin/kdesudo'], systemd: false },
      'sudo-prompt',
    ],
    ['kdesudo only', { computer: system, programs: ['/usr/bin/kdesudo'] }, 'sudo-prompt'],
    [
      'pkexec where PATH does not lead',
      { computer: system, programs: ['/usr/bin/pkexec'], searchPath: '/bin' },
      'sudo-prompt',
    ],
    ['nothing', { computer: system, programs: [] }, null],
    [
      'a pkexec in the present directory',
      { computer: system, programs: ['pkexec', './pkexec', 'bin/pkexec'], searchPath: ':.:bin' },
      null,
    ],
  ];
  it.each(table)('%s', (_name, given, expected) => {
    expect(chosen(given)).toBe(expected);
  });

  it('takes the pkexec that can raise rights on NixOS before any other', () => {
    const paths = ['/run/wrappers/bin/pkexec', '/run/current-system/sw/bin/pkexec'];
    expect(chosen({ computer: system, programs: paths, searchPath: '/run/current-system/sw/bin' })).toBe(
      'pkexec',
    );
  });

  it('asks nobody for a password where everything is the person’s own', () => {
    expect(needsPassword(practice)).toBe(false);
    expect(needsPassword(mounted)).toBe(false);
  });
});

describe('writing files of one’s own on the system itself', () => {
  const me = process.getuid?.() ?? -1;
  /** Root's own files need no other way than root's: what counts is who asks and who owns. */
  const owner = me === 0 ? 1 : me;

  async function ownSystem(entry: 'configuration.nix' | 'flake.nix' = 'configuration.nix') {
    const directory = await temporaryDirectory();
    const configuration = join(directory, 'nixos');
    await mkdir(configuration);
    await writeFile(join(configuration, entry), '{ }\n');
    if (me === 0) {
      const { chown } = await import('node:fs/promises');
      await chown(configuration, owner, owner);
      await chown(join(configuration, entry), owner, owner);
    }
    return { directory, configuration, computer: nixosComputer(configuration, join(configuration, entry)) };
  }

  function write(path: string, isNew = false, action: 'write' | 'switch' = 'write'): HelperRequest {
    return {
      request: 'apply',
      version: helperProtocolVersion,
      action,
      files: [{ path, fingerprint: isNew ? null : '0'.repeat(64), text: '{ }\n' }],
      trial: null,
      commitMessage: null,
    };
  }

  it('needs no root, also for a new file', async () => {
    const { computer, configuration } = await ownSystem();
    const given = { computer, userId: owner, programs: everything };
    const path = join(configuration, 'configuration.nix');
    expect(chosen({ ...given, request: write(path) })).toBe('own-files');
    expect(chosen({ ...given, request: write(join(configuration, 'new.nix'), true) })).toBe('own-files');
  });

  it('needs root to rebuild, for a file of somebody else, and through a link to one', async () => {
    const { computer, configuration } = await ownSystem();
    const path = join(configuration, 'configuration.nix');
    const given = { computer, userId: owner, programs: everything };
    expect(chosen({ ...given, request: write(path, false, 'switch') })).toBe('pkexec');
    expect(chosen({ ...given, userId: owner + 1, request: write(path) })).toBe('pkexec');
    await symlink('/etc/hostname', join(configuration, 'link.nix'));
    expect(chosen({ ...given, request: write(join(configuration, 'link.nix')) })).toBe('pkexec');
    expect(chosen({ ...given, request: write(join(configuration, 'gone.nix')) })).toBe('pkexec');
  });

  it('needs root for a new file of a flake, which git has to be told of', async () => {
    const { computer, configuration } = await ownSystem('flake.nix');
    const given = { computer, userId: owner, programs: everything };
    expect(chosen({ ...given, request: write(join(configuration, 'flake.nix')) })).toBe('own-files');
    expect(chosen({ ...given, request: write(join(configuration, 'new.nix'), true) })).toBe('pkexec');
  });

  it('puts back without root what was interrupted without root, and nothing else', async () => {
    const { computer, directory } = await ownSystem();
    const request = { request: 'restore', version: helperProtocolVersion } as const;
    const given = { computer, userId: owner, programs: everything, stateDirectory: directory, request };
    expect(chosen(given)).toBe('pkexec');
    await mkdir(join(directory, 'helper/journal'), { recursive: true });
    await writeFile(join(directory, 'helper/journal/journal.json'), '{}');
    expect(chosen(given)).toBe('own-files');
  });
});
