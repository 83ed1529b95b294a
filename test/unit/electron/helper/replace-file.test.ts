import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fingerprintOf,
  removeFile,
  removeLeftovers,
  replaceFile,
} from '../../../../electron/helper/replace-file.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

const lookOf = (path: string) => {
  const { mode, uid, gid, mtimeMs } = statSync(path);
  return { mode, uid, gid, modifiedAt: mtimeMs };
};

describe('replacing a file', () => {
  it('keeps its mode, and its time when that is asked', async () => {
    const path = join(await temporaryDirectory(), 'a.nix');
    writeFileSync(path, 'old');
    chmodSync(path, 0o604);
    utimesSync(path, new Date('2024-01-01'), new Date('2024-01-01'));
    const look = lookOf(path);
    replaceFile(path, Buffer.from('new'), look);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(lookOf(path)).toEqual(look);
    replaceFile(path, Buffer.from('newer'), { ...look, modifiedAt: null });
    expect(statSync(path).mtimeMs).toBeGreaterThan(look.modifiedAt);
  });

  it('never makes a file that runs with the rights of its owner', async () => {
    const path = join(await temporaryDirectory(), 'a.nix');
    writeFileSync(path, 'old');
    replaceFile(path, Buffer.from('new'), { ...lookOf(path), mode: 0o106755 });
    expect(statSync(path).mode & 0o7777).toBe(0o755);
  });

  it('leaves the old file and nothing else when it does not work', async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, 'missing', 'a.nix');
    expect(() => replaceFile(path, Buffer.from('new'), null)).toThrow(/ENOENT/);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('cleans up after one that was interrupted, and only after that', async () => {
    const directory = await temporaryDirectory();
    for (const name of ['a.nix', '.a.nix.snowglobe-0123', '.b.nix.snowglobe-0123', '.a.nix.swp']) {
      writeFileSync(join(directory, name), '');
    }
    removeLeftovers(join(directory, 'a.nix'));
    expect(readdirSync(directory).sort()).toEqual(['.a.nix.swp', '.b.nix.snowglobe-0123', 'a.nix']);
  });
});

describe('fingerprints', () => {
  it('are of the bytes, and null where there is no file', async () => {
    const path = join(await temporaryDirectory(), 'a.nix');
    expect(fingerprintOf(path)).toBeNull();
    writeFileSync(path, '');
    expect(fingerprintOf(path)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    removeFile(path);
    expect(fingerprintOf(path)).toBeNull();
  });
});
