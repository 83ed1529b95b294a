import { chownSync, lchownSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemEntry } from '../../../../electron/helper/chosen-computer.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

const me = process.getuid?.() ?? -1;
const noVariables = '/nowhere/set-environment';

async function withFlakeElsewhere(name = 'flake.nix'): Promise<{ usual: string; flake: string }> {
  const root = await temporaryDirectory();
  const [usual, dotfiles] = [join(root, 'nixos'), join(root, 'dotfiles')];
  await Promise.all([mkdir(usual), mkdir(dotfiles)]);
  const flake = join(dotfiles, name);
  await writeFile(flake, '{ }');
  await symlink(flake, join(usual, 'flake.nix'));
  return { usual, flake };
}

describe('the file that the system is made from', () => {
  it('is configuration.nix, unless there is a flake', async () => {
    const usual = await temporaryDirectory();
    expect(systemEntry(usual, noVariables, me)).toBe(join(usual, 'configuration.nix'));
    await writeFile(join(usual, 'flake.nix'), '{ }');
    expect(systemEntry(usual, noVariables, me)).toBe(join(usual, 'flake.nix'));
  });

  it('is what the system names in NIX_PATH, also by its directory', async () => {
    const root = await temporaryDirectory();
    const variables = join(root, 'set-environment');
    await mkdir(join(root, 'laptop'));
    const name = (path: string) =>
      writeFile(variables, `export HOME\nexport NIX_PATH="nixpkgs=/x/nixos:nixos-config=${path}:/x"\n`);
    await name(join(root, 'laptop.nix'));
    expect(systemEntry(root, variables, me)).toBe(join(root, 'laptop.nix'));
    await name(join(root, 'laptop'));
    expect(systemEntry(root, variables, me)).toBe(join(root, 'laptop/default.nix'));
    await name('$HOME/laptop.nix');
    expect(systemEntry(root, variables, me)).toBe(join(root, 'configuration.nix'));
  });

  it('is the flake that a link leads to, as for nixos-rebuild', async () => {
    const { usual, flake } = await withFlakeElsewhere();
    expect(systemEntry(usual, noVariables, me)).toBe(flake);
  });

  it('is refused where a link leads to something that is not a flake, or to nothing', async () => {
    const { usual } = await withFlakeElsewhere('passwords.nix');
    expect(() => systemEntry(usual, noVariables, me)).toThrow(/not managed/);
    const empty = await temporaryDirectory();
    await symlink(join(empty, 'gone'), join(empty, 'flake.nix'));
    expect(() => systemEntry(empty, noVariables, me)).toThrow(/ENOENT/);
  });

  it.skipIf(me !== 0)(
    "is refused behind somebody's link into a directory of another (needs root)",
    async () => {
      const { usual, flake } = await withFlakeElsewhere();
      const [jane, john] = [1234, 1235];
      lchownSync(join(usual, 'flake.nix'), jane, jane);
      chownSync(join(flake, '..'), john, john);
      expect(() => systemEntry(usual, noVariables, jane)).toThrow(/not managed/);
      chownSync(join(flake, '..'), jane, jane);
      expect(systemEntry(usual, noVariables, jane)).toBe(flake);
    },
  );
});
