import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  holdsLock,
  isRebuild,
  isRebuiltByOthers,
} from '../../../../../../electron/host/apply/preflight/other-rebuild.ts';
import { nixosComputer, practiceComputer } from '../../../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../../../helpers/temporary-directory.ts';

const sh = '/nix/store/xyz-bash/bin/bash';
const rebuild = '/run/current-system/sw/bin/nixos-rebuild';

describe('a rebuild of somebody else', () => {
  it.each([
    ['the shell script', [sh, rebuild, 'switch'], true],
    ['as root', ['sudo', rebuild, 'boot', '--upgrade'], true],
    ['the Python one', ['/nix/store/a/bin/python3', '/nix/store/b/bin/.nixos-rebuild-wrapped', 'test'], true],
    ['its own name', ['/nix/store/b/bin/nixos-rebuild-ng', 'switch'], true],
    ['a dry run', [sh, rebuild, 'dry-build'], false],
    ['one of another computer', [sh, rebuild, 'switch', '--target-host', 'server'], false],
    ['a build', [sh, rebuild, 'build', '--flake', '.#switch-board'], false],
    ['its manual', ['man', 'nixos-rebuild'], false],
    ['an editor', ['vim', '/home/me/nixos-rebuild', 'switch'], false],
    ['a search', ['grep', '-r', 'x', 'nixos-rebuild', 'switch'], false],
    ['a practice computer', ['/usr/bin/node', '/opt/practice-tools.js', 'nixos-rebuild', 'switch'], false],
    ['nothing', [], false],
  ])('%s', (_, commandLine, expected) => {
    expect(isRebuild(commandLine)).toBe(expected);
  });

  it('is seen among the processes, but not from a practice computer', async () => {
    const processes = await temporaryDirectory();
    await mkdir(join(processes, '4711'));
    await writeFile(join(processes, '4711/cmdline'), `${[sh, rebuild, 'switch'].join('\0')}\0`);
    const computer = nixosComputer('/etc/nixos', '/etc/nixos/configuration.nix');
    expect(await isRebuiltByOthers(computer, processes)).toBe(true);
    expect(await isRebuiltByOthers(practiceComputer('/no/such'), processes)).toBe(false);
  });
});

describe('the lock of an activation', () => {
  const locks = [
    '1: POSIX  ADVISORY  READ 900 fd:01:99 128 128',
    '2: FLOCK  ADVISORY  WRITE 4711 00:19:1234 0 EOF',
    '2: -> FLOCK  ADVISORY  WRITE 4712 00:19:77 0 EOF',
  ].join('\n');

  it('is held where the kernel lists device and inode of the file', () => {
    expect(holdsLock(locks, 0x19, 1234)).toBe(true);
    expect(holdsLock(locks, 0xfd01, 99)).toBe(true);
    expect(holdsLock(locks, 0x19, 99)).toBe(false);
    expect(holdsLock(locks, 0x20, 1234)).toBe(false);
  });

  it('is not held by who only waits for it', () => {
    expect(holdsLock(locks, 0x19, 77)).toBe(false);
  });
});
