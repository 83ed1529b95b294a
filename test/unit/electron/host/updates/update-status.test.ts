import { lutimes, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canUpdate, readUpdateStatus } from '../../../../../electron/host/updates/update-status.ts';
import { type Computer, nixosComputer, practiceComputer } from '../../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

async function channelComputer(): Promise<{ computer: Computer; root: string }> {
  const root = await temporaryDirectory();
  const computer = practiceComputer(root);
  const channel = join(root, 'nix/store/channel');
  await mkdir(join(channel, 'nixos'), { recursive: true });
  await writeFile(join(channel, 'nixos/.version'), '24.11');
  await writeFile(join(channel, 'nixos/.git-revision'), '0c582677378f\n');
  await mkdir(dirname(computer.places.channels), { recursive: true });
  const link = `${computer.places.channels}-4-link`;
  await symlink(channel, link);
  await lutimes(link, new Date('2024-11-20T10:00:00Z'), new Date('2024-11-20T10:00:00Z'));
  await symlink('channels-4-link', computer.places.channels);
  return { computer, root };
}

describe('what a channel computer follows', () => {
  it("is told by root's list of channels", async () => {
    const { computer, root } = await channelComputer();
    await mkdir(join(root, 'root'));
    const url = 'https://channels.nixos.org/nixos-24.11';
    await writeFile(
      join(root, 'root/.nix-channels'),
      `https://example.org/hm.tar.gz home-manager\n${url} nixos\n`,
    );
    expect(await readUpdateStatus(computer)).toEqual({
      follows: { kind: 'channel', name: 'nixos-24.11', url, revision: '0c582677378f' },
      currentVersion: null,
      updatedAt: '2024-11-20T10:00:00.000Z',
      canUpdate: true,
    });
  });

  it('is told by the channel itself where the list may not be read', async () => {
    const { computer } = await channelComputer();
    expect((await readUpdateStatus(computer)).follows).toEqual({
      kind: 'channel',
      name: 'nixos-24.11',
      url: null,
      revision: '0c582677378f',
    });
  });

  it('is not known where there is no channel', async () => {
    const status = await readUpdateStatus(practiceComputer(await temporaryDirectory()));
    expect(status.follows).toEqual({ kind: 'nothing-known' });
    expect(status.updatedAt).toBeNull();
    expect(status.canUpdate).toBe(false);
  });
});

describe('what a flake computer follows', () => {
  it('is what flake.lock says of the inputs of the root', async () => {
    const directory = await temporaryDirectory();
    const computer = nixosComputer(directory, join(directory, 'flake.nix'));
    await writeFile(
      join(directory, 'flake.lock'),
      JSON.stringify({
        version: 7,
        root: 'root',
        nodes: {
          root: {
            inputs: { nixpkgs: 'nixpkgs_2', 'home-manager': 'home-manager', utils: ['other', 'utils'] },
          },
          nixpkgs_2: {
            locked: { rev: '0c582677378f', lastModified: 1_732_000_000, type: 'github' },
            original: { type: 'github', owner: 'NixOS', repo: 'nixpkgs', ref: 'nixos-24.11' },
          },
          'home-manager': { inputs: { nixpkgs: ['nixpkgs'] }, locked: { rev: 'abc' } },
        },
      }),
    );
    expect((await readUpdateStatus(computer)).follows).toEqual({
      kind: 'flake',
      inputs: [
        {
          name: 'nixpkgs',
          url: 'github:NixOS/nixpkgs/nixos-24.11',
          revision: '0c582677378f',
          lastModified: '2024-11-19T07:06:40.000Z',
          pinned: null,
        },
        { name: 'home-manager', url: null, revision: 'abc', lastModified: null, pinned: null },
        { name: 'utils', url: null, revision: null, lastModified: null, pinned: 'follows' },
      ],
    });
    expect(canUpdate(computer)).toBe(false);
  });

  it('is empty without a lock file, or with a broken one', async () => {
    const directory = await temporaryDirectory();
    const computer = nixosComputer(directory, join(directory, 'flake.nix'));
    expect((await readUpdateStatus(computer)).follows).toEqual({ kind: 'flake', inputs: [] });
    await writeFile(join(directory, 'flake.lock'), '{"nodes": 3');
    expect((await readUpdateStatus(computer)).follows).toEqual({ kind: 'flake', inputs: [] });
  });
});
