import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  readStoredDocument,
  writeStoredDocument,
} from '../../../../../electron/host/storage/stored-document.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const schema = z.object({ count: z.number() });
const fallback = { count: 0 };

describe('a stored document', () => {
  it('reads back what was written', async () => {
    const path = join(await temporaryDirectory(), 'document.json');
    await writeStoredDocument(path, { count: 3 });
    expect(await readStoredDocument(path, schema, fallback)).toEqual({ value: { count: 3 }, setAside: null });
  });

  it('is the fallback where there is no file yet', async () => {
    const path = join(await temporaryDirectory(), 'document.json');
    expect(await readStoredDocument(path, schema, fallback)).toEqual({ value: fallback, setAside: null });
  });

  it.each([
    ['not JSON', '{ "count": '],
    ['of another shape', '{ "count": "three" }'],
    ['empty', ''],
    ['full of zero bytes', '\0\0\0\0'],
  ])('is set aside when it is %s', async (_, text) => {
    const path = join(await temporaryDirectory(), 'document.json');
    await writeFile(path, text);
    const { value, setAside } = await readStoredDocument(path, schema, fallback);
    expect(value).toEqual(fallback);
    expect(setAside).toContain('document.json.damaged-');
    expect(await readFile(setAside ?? '', 'utf8')).toBe(text);
    // The place is free again.
    await writeStoredDocument(path, { count: 1 });
    expect((await readStoredDocument(path, schema, fallback)).value).toEqual({ count: 1 });
  });

  it('is set aside when it is a directory', async () => {
    const path = join(await temporaryDirectory(), 'document.json');
    await mkdir(path);
    expect(await readStoredDocument(path, schema, fallback)).toMatchObject({ value: fallback });
    await writeStoredDocument(path, { count: 1 });
  });
});
