import { lchownSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownersOfLinks } from '../../../../electron/helper/follow-path.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

const me = process.getuid?.() ?? -1;

describe('the owners of the links on a way', () => {
  it('are nobody where there are none', async () => {
    const root = await temporaryDirectory();
    mkdirSync(join(root, 'a/b'), { recursive: true });
    expect([...ownersOfLinks(join(root, 'a/b'))]).toEqual([]);
  });

  it.skipIf(me !== 0)(
    'are all of them, in the middle and behind others, relative or not (needs root)',
    async () => {
      const root = await temporaryDirectory();
      mkdirSync(join(root, 'real/inner'), { recursive: true });
      const link = (name: string, target: string, owner: number): void => {
        symlinkSync(target, join(root, name));
        lchownSync(join(root, name), owner, owner);
      };
      link('first', 'second', 1001);
      link('second', join(root, 'third'), 1002);
      link('third', './real/../real', 1003);
      link('real/inner/last', '..', 1004);
      expect([...ownersOfLinks(join(root, 'first/inner'))].sort()).toEqual([1001, 1002, 1003]);
      expect([...ownersOfLinks(join(root, 'real/inner/last/inner'))]).toEqual([1004]);
      // Not what the names alone would say: ".." of what a link leads to.
      link('tricky', 'first/inner/../inner', 1005);
      expect([...ownersOfLinks(join(root, 'tricky'))].sort()).toEqual([1001, 1002, 1003, 1005]);
    },
  );

  it('are not looked for in circles, or where nothing is', async () => {
    const root = await temporaryDirectory();
    symlinkSync('circle', join(root, 'circle'));
    expect(() => ownersOfLinks(join(root, 'circle'))).toThrow(/Too many links/);
    expect(() => ownersOfLinks(join(root, 'gone'))).toThrow(/ENOENT/);
  });
});
