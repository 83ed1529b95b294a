import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inDirectory } from '../../../../electron/helper/pinned-directory.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

describe('a pinned directory', () => {
  it('stays the same when its name is given to another', async () => {
    const root = await temporaryDirectory();
    const [own, vault] = [join(root, 'own'), join(root, 'vault')];
    mkdirSync(own);
    mkdirSync(vault);
    inDirectory(own, (directory) => {
      renameSync(own, join(root, 'moved'));
      symlinkSync(vault, own);
      directory.asOwner(() => writeFileSync(directory.at('new.nix'), ''));
      directory.sync();
    });
    expect(readdirSync(vault)).toEqual([]);
    expect(readdirSync(join(root, 'moved'))).toEqual(['new.nix']);
  });

  it('is not one that is reached through a link, be it the last name or one before', async () => {
    const root = await temporaryDirectory();
    mkdirSync(join(root, 'vault/inner'), { recursive: true });
    symlinkSync(join(root, 'vault'), join(root, 'link'));
    expect(() => inDirectory(join(root, 'link'), () => {})).toThrow(/ELOOP|ENOTDIR/);
    expect(() => inDirectory(join(root, 'link/inner'), () => {})).toThrow(/exchanged/);
  });

  it('is called by its name when something fails', async () => {
    const root = await temporaryDirectory();
    const open = () => inDirectory(root, (directory) => readdirSync(directory.at('gone')));
    expect(open).toThrow(join(root, 'gone'));
  });
});
