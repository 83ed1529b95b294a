import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ComputerWish, detectComputer } from '../../../../../electron/host/machine/detect.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

async function treeWith(...paths: readonly string[]): Promise<string> {
  const root = await temporaryDirectory();
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), '');
  }
  return root;
}

async function detect(
  systemRoot: string,
  wish: ComputerWish = {},
  environment: Readonly<Record<string, string>> = {},
) {
  const found = await detectComputer(wish, { environment, practiceFolder: '/practice', systemRoot });
  if (!found.ok) return found.error;
  const { kind, places } = found.value;
  return { kind, entry: places.entry, configuration: places.configuration };
}

describe('detectComputer', () => {
  it('practises where there is no NixOS', async () => {
    expect(await detect(await treeWith('etc/os-release'))).toMatchObject({
      kind: 'practice',
      entry: '/practice/etc/nixos/configuration.nix',
    });
  });

  it('practises on NixOS when asked to', async () => {
    const root = await treeWith('etc/NIXOS', 'etc/nixos/configuration.nix');
    expect(await detect(root, { practice: true })).toMatchObject({ kind: 'practice' });
  });

  it('knows NixOS by /etc/NIXOS or by os-release', async () => {
    expect(await detect(await treeWith('etc/NIXOS'))).toMatchObject({ kind: 'channel' });
    const root = await treeWith('etc/os-release');
    await writeFile(join(root, 'etc/os-release'), 'NAME=NixOS\nID=nixos\n');
    expect(await detect(root)).toMatchObject({
      kind: 'channel',
      entry: join(root, 'etc/nixos/configuration.nix'),
    });
  });

  it('takes a flake first, where its links lead', async () => {
    const root = await treeWith('etc/NIXOS', 'home/jane/dotfiles/flake.nix');
    await symlink(join(root, 'home/jane/dotfiles'), join(root, 'etc/nixos'));
    expect(await detect(root, {}, { NIXOS_CONFIG: '/elsewhere.nix' })).toEqual({
      kind: 'flake',
      entry: join(root, 'home/jane/dotfiles/flake.nix'),
      configuration: join(root, 'home/jane/dotfiles'),
    });
  });

  it('keeps the usual name of a channel configuration that is a link', async () => {
    const root = await treeWith('etc/NIXOS', 'home/jane/dotfiles/configuration.nix');
    await symlink(join(root, 'home/jane/dotfiles'), join(root, 'etc/nixos'));
    expect(await detect(root)).toMatchObject({
      kind: 'channel',
      configuration: join(root, 'etc/nixos'),
    });
  });

  it('follows NIXOS_CONFIG and nixos-config in NIX_PATH', async () => {
    const root = await treeWith('etc/NIXOS', 'etc/nixos/configuration.nix', 'srv/machine/default.nix');
    const machine = join(root, 'srv/machine');
    expect(await detect(root, {}, { NIXOS_CONFIG: machine })).toMatchObject({
      entry: join(machine, 'default.nix'),
      configuration: machine,
    });
    const environment = { NIX_PATH: `nixpkgs=/n:nixos-config=${machine}/default.nix:/x` };
    expect(await detect(root, {}, environment)).toMatchObject({ entry: join(machine, 'default.nix') });
  });

  it('opens a mounted system and a bare directory', async () => {
    const mounted = await treeWith('etc/nixos/configuration.nix');
    expect(await detect('/', { root: mounted })).toMatchObject({
      kind: 'mounted',
      configuration: join(mounted, 'etc/nixos'),
    });
    const bare = await treeWith('configuration.nix');
    expect(await detect('/', { root: bare })).toMatchObject({ kind: 'mounted', configuration: bare });
  });

  it('takes the flake of a directory when it makes NixOS machines', async () => {
    const root = await treeWith('flake.nix', 'configuration.nix');
    expect(await detect('/', { root })).toMatchObject({ entry: join(root, 'configuration.nix') });
    await writeFile(join(root, 'flake.nix'), '{ outputs = i: { nixosConfigurations.a = 1; }; }');
    expect(await detect('/', { root })).toMatchObject({ entry: join(root, 'flake.nix') });
    const flakeOnly = await treeWith('flake.nix');
    expect(await detect('/', { root: flakeOnly })).toMatchObject({ entry: join(flakeOnly, 'flake.nix') });
  });

  it('says what is missing in a directory without a configuration', async () => {
    const empty = await temporaryDirectory();
    expect(await detect('/', { root: empty })).toMatchObject({
      kind: 'no-configuration',
      sentence: expect.stringContaining(empty),
    });
  });
});
