import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type BootFiles,
  bootFilesOf,
  bootFreedBy,
  thoseThatFit,
} from '../../../../../electron/host/space/boot-use.ts';
import { smallestCleanUp } from '../../../../../electron/host/space/make-room.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

/** Newest first: 4 and 3 share a kernel, each has a first file system of its own. */
const menu: readonly BootFiles[] = [
  {
    number: 4,
    files: [
      { path: '/k2', size: 10 },
      { path: '/i4', size: 20 },
    ],
  },
  {
    number: 3,
    files: [
      { path: '/k2', size: 10 },
      { path: '/i3', size: 20 },
    ],
  },
  {
    number: 2,
    files: [
      { path: '/k1', size: 9 },
      { path: '/i2', size: 20 },
    ],
  },
  {
    number: 1,
    files: [
      { path: '/k1', size: 9 },
      { path: '/i1', size: 20 },
    ],
  },
];

describe('what restore points take of the start partition', () => {
  it('is their kernel and first file system, by the files that the system names', async () => {
    const system = await temporaryDirectory();
    await mkdir(join(system, 'store'));
    await writeFile(join(system, 'store/bzImage'), 'x'.repeat(300));
    await symlink(join(system, 'store/bzImage'), join(system, 'kernel'));
    expect(bootFilesOf({ number: 7, system })).toEqual({
      number: 7,
      files: [{ path: join(system, 'store/bzImage'), size: 300 }],
    });
  });

  it('becomes free only where no other one needs it', () => {
    expect(bootFreedBy([3], menu)).toBe(20);
    expect(bootFreedBy([1], menu)).toBe(20);
    expect(bootFreedBy([1, 2], menu)).toBe(49);
    expect(bootFreedBy([9], menu)).toBe(0);
  });

  it('is that of the newest ones where the menu cannot be read', () => {
    expect(thoseThatFit(menu, 1_000)).toEqual(menu);
    expect(thoseThatFit(menu, 55).map(({ number }) => number)).toEqual([4, 3]);
    expect(thoseThatFit(menu, 5)).toEqual([]);
  });
});

describe('the smallest clean-up that makes enough room', () => {
  const freed = (deleted: readonly number[]) => 5 + bootFreedBy(deleted, menu);

  it.each([
    [5, { rule: { kind: 'unneeded' }, generations: [], freesBytes: 5 }],
    [6, { rule: { kind: 'keep-last', count: 3 }, generations: [1], freesBytes: 25 }],
    [26, { rule: { kind: 'keep-last', count: 2 }, generations: [2, 1], freesBytes: 54 }],
    [55, { rule: { kind: 'only-needed' }, generations: [3, 2, 1], freesBytes: 74 }],
    [75, null],
  ])('for %i bytes', (missing, proposal) => {
    expect(smallestCleanUp([3, 2, 1], 4, freed, missing)).toEqual(proposal);
  });

  it('passes over those that must stay, and then does not claim to keep the last ones only', () => {
    expect(smallestCleanUp([3, 1], 4, freed, 6)?.generations).toEqual([1]);
  });
});
