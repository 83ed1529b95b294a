import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineOverviewSchema } from '#shared/api/machine.ts';
import { type Computer, mountedComputer, practiceComputer } from '#shared/machine/computer.ts';
import type { ProfileGeneration } from '../../../../../electron/host/generations/read-generations.ts';
import { machineOverview, parseOsRelease } from '../../../../../electron/host/machine/overview.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

async function treeWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

function generation(number: number, is: Partial<ProfileGeneration> = {}): ProfileGeneration {
  return {
    number,
    date: '2026-01-01T00:00:00Z',
    system: `/nix/store/${number}`,
    nixosVersion: '24.11.717412.0c582677378f',
    kernelVersion: '6.6.1',
    configurationRevision: null,
    specialisations: [],
    current: false,
    running: false,
    booted: false,
    default: false,
    nextStart: false,
    inBootMenu: null,
    missing: false,
    ...is,
  };
}

function overview(computer: Computer, generations: readonly ProfileGeneration[] = []) {
  return machineOverview({
    computer,
    generations,
    agreement: 'unknown',
    practiceEngine: null,
    installedApps: 3,
    configuredName: 'attic-pc',
    cleanUp: { automatic: false, dates: null },
  });
}

const osRelease = 'ID=nixos\nVERSION_ID="24.11"\nBUILD_ID="24.11.717412.0c582677378f"\n';

describe('machineOverview', () => {
  it('tells about when the release is no longer looked after, where it is one', async () => {
    const until = async (version: string, release: string) => {
      const text = `ID=nixos\nVERSION_ID="${release}"\nBUILD_ID="${version}"\n`;
      const root = await treeWith({ 'etc/os-release': text });
      return (await overview(mountedComputer(root, root, `${root}/configuration.nix`))).supportedUntil;
    };
    expect(await until('24.05.6668.e8c38b73aeb2', '24.05')).toBe('2024-12-31');
    expect(await until('24.11.717412.0c582677378f', '24.11')).toBe('2025-06-30');
    expect(await until('25.05pre715908.4d2418ebbfb1', '25.05')).toBeNull();
    expect(await until('Tapir', 'rolling')).toBeNull();
  });

  it('tells version, name and generations', async () => {
    const root = await treeWith({ 'etc/os-release': osRelease, 'etc/hostname': 'kitchen-laptop\n' });
    const generations = [generation(3, { default: true }), generation(2, { running: true, booted: true })];
    const told = await overview(practiceComputer(root), generations);
    expect(machineOverviewSchema.parse(told)).toEqual(told);
    expect(told).toMatchObject({
      hostName: 'kitchen-laptop',
      nixosVersion: '24.11.717412.0c582677378f',
      release: '24.11',
      generations: { running: 2, booted: 2, default: 3, count: 2 },
      installedApps: 3,
    });
  });

  it('calls a mounted tree as its files do, and says nothing else that they do not tell', async () => {
    const root = await treeWith({ 'configuration.nix': '{ }' });
    const told = await overview(mountedComputer(root, root, join(root, 'configuration.nix')));
    expect(told).toMatchObject({
      kind: 'mounted',
      hostName: 'attic-pc',
      canApply: false,
      nixosVersion: null,
      release: null,
      space: { store: null, boot: null },
      restartNeeded: false,
    });
  });

  it('does not take the version of a Linux that is not NixOS', async () => {
    const root = await treeWith({ 'etc/os-release': 'ID=debian\nVERSION_ID="12"\n' });
    expect(await overview(practiceComputer(root))).toMatchObject({ nixosVersion: null, release: null });
  });

  it.each(['kernel', 'initrd', 'kernel-modules'])(
    'asks for a restart when the booted %s is another one',
    async (part) => {
      const root = await treeWith({ [`store/old/${part}`]: '', [`store/new/${part}`]: '', 'run/x': '' });
      await symlink(join(root, 'store/new'), join(root, 'run/current-system'));
      await symlink(join(root, 'store/old'), join(root, 'run/booted-system'));
      expect((await overview(practiceComputer(root))).restartNeeded).toBe(true);
    },
  );

  it('tells the space where there is a disk to ask', async () => {
    const root = await treeWith({ 'nix/store/x': '' });
    const { space } = await overview(practiceComputer(root));
    expect(space.store?.totalBytes).toBeGreaterThan(0);
    expect(space.boot).toBeNull();
  });
});

describe('parseOsRelease', () => {
  it('reads quoted and unquoted values and skips the rest', () => {
    const values = parseOsRelease(`# comment\nID=nixos\nNAME="Nix \\"OS\\""\nX='a b'\nnot an assignment\n`);
    expect([...values]).toEqual([
      ['ID', 'nixos'],
      ['NAME', 'Nix "OS"'],
      ['X', 'a b'],
    ]);
  });
});
