import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../../../../electron/host/storage/atomic-file.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

describe('writeFileAtomically', () => {
  it('makes the directory and a file that only the person can read', async () => {
    const path = join(await temporaryDirectory(), 'a', 'b', 'file.json');
    await writeFileAtomically(path, 'hello');
    expect(await readFile(path, 'utf8')).toBe('hello');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('replaces the file instead of writing into it', async () => {
    const path = join(await temporaryDirectory(), 'file.json');
    await writeFile(path, 'old');
    const before = await stat(path);
    await writeFileAtomically(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).ino).not.toBe(before.ino);
  });

  it('leaves nothing behind when it fails', async () => {
    const directory = await temporaryDirectory();
    const path = join(directory, 'file.json');
    await mkdir(path);
    await writeFile(join(path, 'in-the-way'), '');
    await chmod(directory, 0o700);
    await expect(writeFileAtomically(path, 'new')).rejects.toThrow();
    expect(await readdir(directory)).toEqual(['file.json']);
  });
});
