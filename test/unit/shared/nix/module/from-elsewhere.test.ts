import { describe, expect, it } from 'vitest';
import { readConfiguration } from '#shared/nix/module/configuration.ts';

async function troublesOf(imports: string): Promise<readonly string[]> {
  const text = `{ config, lib, pkgs, modulesPath, inputs, self, ... }:\n{\n  imports = ${imports};\n}\n`;
  const configuration = await readConfiguration('/c/configuration.nix', async (path) =>
    path === '/c/configuration.nix' ? { kind: 'text', text } : { kind: 'missing', message: 'missing' },
  );
  return configuration.troubles.map((trouble) => trouble.kind);
}

describe('modules that come with NixOS or another project', () => {
  it.each([
    '[ (modulesPath + "/installer/scan/not-detected.nix") ]',
    '[ "${modulesPath}/profiles/qemu-guest.nix" ]',
    '[ <home-manager/nixos> ]',
    '[ (import <home-manager/nixos>) ]',
    '[ inputs.disko.nixosModules.disko ]',
    '[ (fetchTarball "https://example.org/a.tar.gz") ]',
    '[ "${builtins.fetchTarball "https://example.org/a.tar.gz"}/nixos" ]',
  ])('%s is no trouble', async (imports) => {
    expect(await troublesOf(imports)).toEqual([]);
  });

  it.each([
    'map (name: ./users + "/${name}.nix") [ "jane" ]',
    'builtins.attrValues (builtins.readDir ./modules)',
    'lib.filesystem.listFilesRecursive ./modules',
    '[ (self + "/modules/desktop.nix") ]',
    '[ self.nixosModules.desktop ]',
    '[ inputs.self.nixosModules.desktop ]',
  ])('%s may hold files of one’s own', async (imports) => {
    expect(await troublesOf(imports)).toEqual(['cannot-follow']);
  });
});
