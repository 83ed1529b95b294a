import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeOldLogs } from '../../../../../electron/host/apply/log.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

describe('old logs', () => {
  it('are removed, all but the newest, and nothing else with them', async () => {
    const directory = await temporaryDirectory();
    for (const [name, day] of [
      ['a.log', 3],
      ['b.log', 1],
      ['c.log', 2],
      ['last.json', 1],
    ] as const) {
      await writeFile(join(directory, name), '');
      await utimes(join(directory, name), day, day);
    }
    await removeOldLogs(directory, 2);
    expect((await readdir(directory)).sort()).toEqual(['a.log', 'c.log', 'last.json']);
  });

  it('need not be there', async () => {
    await removeOldLogs(join(await temporaryDirectory(), 'missing'), 2);
  });
});
