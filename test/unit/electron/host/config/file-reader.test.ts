import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fileSignature, readConfigurationFile } from '../../../../../electron/host/config/file-reader.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

async function fileOf(bytes: string | Uint8Array): Promise<string> {
  const path = join(await temporaryDirectory(), 'configuration.nix');
  await writeFile(path, bytes);
  return path;
}

describe('readConfigurationFile', () => {
  it('gives the text with its line ends and the fingerprint of its bytes', async () => {
    const text = '{ }:\r\n{ a = "ü"; }\r\n';
    const file = await readConfigurationFile(await fileOf(text));
    expect(file.read).toEqual({ kind: 'text', text });
    expect(file.fingerprint).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('tells where a link leads, whatever lies on the way', async () => {
    const path = await fileOf('{ }');
    const folder = dirname(path);
    await symlink('configuration.nix', join(folder, 'near'));
    await symlink(join(folder, 'near'), join(folder, 'far'));
    await symlink('.', join(folder, 'folder'));
    expect((await readConfigurationFile(join(folder, 'far'))).read).toEqual({
      kind: 'text',
      text: '{ }',
      target: path,
    });
    expect((await readConfigurationFile(join(folder, 'folder'))).read).toEqual({
      kind: 'directory',
      target: folder,
    });
  });

  it('keeps a byte order mark, which Nix refuses', async () => {
    const { read } = await readConfigurationFile(await fileOf('\uFEFF{ }'));
    expect(read).toEqual({ kind: 'text', text: '\uFEFF{ }' });
  });

  it.each([
    ['in the middle', [0x7b, 0x0a, 0x61, 0xc3, 0xbc, 0xe9, 0x20, 0x7d], { line: 2, column: 3 }],
    ['at the end', [0x7b, 0x7d, 0x0a, 0xe2, 0x82], { line: 2, column: 1 }],
    ['at the start', [0xff, 0xfe, 0x7b, 0x00], { line: 1, column: 1 }],
  ])('tells the place of a byte that is not UTF-8 %s', async (_, bytes, place) => {
    const file = await readConfigurationFile(await fileOf(new Uint8Array(bytes)));
    expect(file.read.kind).toBe('not-utf8');
    expect(file.broken).toMatchObject(place);
    expect(file.fingerprint).not.toBeNull();
  });

  it('says what is not there, what is a directory and what is no file', async () => {
    const directory = await temporaryDirectory();
    const kindOf = async (path: string) => (await readConfigurationFile(path)).read.kind;
    expect(await kindOf(join(directory, 'nothing.nix'))).toBe('missing');
    expect(await kindOf(directory)).toBe('directory');
    execFileSync('mkfifo', [join(directory, 'pipe.nix')]);
    expect(await kindOf(join(directory, 'pipe.nix'))).toBe('not-a-file');
    await symlink('loop.nix', join(directory, 'loop.nix'));
    expect(await kindOf(join(directory, 'loop.nix'))).toBe('unreadable');
    await symlink('gone.nix', join(directory, 'dangling.nix'));
    expect(await kindOf(join(directory, 'dangling.nix'))).toBe('missing');
  });

  it('does not load a disk image', async () => {
    const path = await fileOf('');
    await truncate(path, 5_000_000_000);
    expect((await readConfigurationFile(path)).read.kind).toBe('unreadable');
  });
});

describe('fileSignature', () => {
  it('stays while the file does, and differs after a write of the same length', async () => {
    const path = await fileOf('a');
    await setTimeout(80);
    const first = await fileSignature(path);
    expect(await fileSignature(path)).toBe(first);
    await writeFile(path, 'b');
    expect(await fileSignature(path)).not.toBe(first);
  });

  it('differs when a directory takes the place of nothing', async () => {
    const path = join(await temporaryDirectory(), 'x');
    const first = await fileSignature(path);
    await mkdir(path);
    await utimes(path, 1, 1);
    expect(await fileSignature(path)).not.toBe(first);
  });
});
