import { describe, expect, it } from 'vitest';
import {
  bootSpace,
  newBootFiles,
  storeSpace,
} from '../../../../../../electron/host/apply/preflight/space-rules.ts';

const MiB = 2 ** 20;
const GiB = 2 ** 30;

describe('room in the store', () => {
  it('is asked for with a tenth more and 200 MiB besides', () => {
    const needed = Math.ceil(GiB * 1.1) + 200 * MiB;
    expect(storeSpace(GiB, needed)).toBeNull();
    expect(storeSpace(GiB, needed - 1)).toEqual({
      kind: 'low-space',
      where: 'store',
      neededBytes: needed,
      freeBytes: needed - 1,
      stops: false,
    });
  });

  it('stops only where what is fetched does not fit by itself', () => {
    expect(storeSpace(GiB, GiB)).toMatchObject({ stops: false });
    expect(storeSpace(GiB, GiB - 1)).toMatchObject({ stops: true });
  });

  it('is not asked for when nothing is fetched', () => {
    expect(storeSpace(0, 0)).toBeNull();
  });
});

describe('room on the start partition', () => {
  it('is asked for when something new comes there', () => {
    expect(bootSpace(0, 0, null)).toBeNull();
    expect(bootSpace(40 * MiB, 40 * MiB, null)).toBeNull();
    expect(bootSpace(40 * MiB, 39 * MiB, null)).toMatchObject({
      where: 'boot',
      neededBytes: 40 * MiB,
      stops: false,
    });
  });

  it('stops below one MiB', () => {
    expect(bootSpace(40 * MiB, MiB, null)).toMatchObject({ stops: false });
    expect(bootSpace(40 * MiB, MiB - 1, null)).toMatchObject({ stops: true });
  });

  it('stops where most of it does not fit, with what the menu leaves out by itself', () => {
    expect(bootSpace(40 * MiB, 20 * MiB, 0)).toMatchObject({ stops: true });
    expect(bootSpace(40 * MiB, 20 * MiB, 20 * MiB)).toMatchObject({ stops: false });
    // A kernel may be somewhat smaller than the one before.
    expect(bootSpace(40 * MiB, 33 * MiB, 0)).toMatchObject({ stops: false });
    expect(bootSpace(40 * MiB, 0, 40 * MiB)).toMatchObject({ stops: false });
  });
});

describe('what comes to the start partition', () => {
  const path = (name: string): string => `/nix/store/0asxa4pap8myz5d9zi7jmm8s5l0cfxv2-${name}`;

  it.each([
    ['linux-6.6.63', { kernel: true, initrd: false }],
    ['linux-6.6.63.drv', { kernel: true, initrd: false }],
    ['linux-6.11.9-zen1', { kernel: true, initrd: false }],
    ['initrd-linux-6.6.63.drv', { kernel: false, initrd: true }],
    ['linux-6.6.63-modules', { kernel: false, initrd: false }],
    ['linux-6.6.63-modules-shrunk.drv', { kernel: false, initrd: false }],
    ['linux-headers-6.9', { kernel: false, initrd: false }],
    ['linux-firmware-20241110-zstd', { kernel: false, initrd: false }],
    ['linux-pam-1.6.1', { kernel: false, initrd: false }],
  ])('%s', (name, expected) => {
    expect(newBootFiles([path('firefox-132.0'), path(name)])).toEqual(expected);
  });
});
