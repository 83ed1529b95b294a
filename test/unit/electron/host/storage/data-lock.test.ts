import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockData } from '../../../../../electron/host/storage/data-lock.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const lockFile = 'in-use.json';

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  return child.pid!;
}

describe('lockData', () => {
  it('lets one in at a time, and the next after it', async () => {
    const directory = await temporaryDirectory();
    const first = await lockData(directory);
    expect(await lockData(directory)).toEqual({ ok: false, error: { pid: process.pid } });
    if (first.ok) await first.value.release();
    expect(await lockData(directory)).toMatchObject({ ok: true });
    // Released twice, it is still the other's.
    if (first.ok) await first.value.release();
    expect(await lockData(directory)).toMatchObject({ ok: false });
  });

  it('does not keep another directory', async () => {
    expect(await lockData(await temporaryDirectory())).toMatchObject({ ok: true });
    expect(await lockData(await temporaryDirectory())).toMatchObject({ ok: true });
  });

  it.each([
    ['a process that ended', async () => JSON.stringify({ pid: await endedProcess(), started: null })],
    [
      'an earlier process of the same number',
      async () => JSON.stringify({ pid: process.pid, started: 'before' }),
    ],
    ['nobody', async () => ''],
    ['something else', async () => '{"pid":"x"}'],
  ])('takes over what %s has left', async (_, left) => {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, lockFile), await left());
    expect(await lockData(directory)).toMatchObject({ ok: true });
    expect(await lockData(directory)).toMatchObject({ ok: false });
  });

  it('lets in exactly one of many that come at once after a crash', async () => {
    for (let round = 0; round < 20; round++) {
      const directory = await temporaryDirectory();
      await writeFile(join(directory, lockFile), JSON.stringify({ pid: process.pid, started: 'before' }));
      const all = await Promise.all(Array.from({ length: 8 }, () => lockData(directory)));
      expect(all.filter((taken) => taken.ok)).toHaveLength(1);
    }
  });
});
