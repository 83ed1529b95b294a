/** Whether there is room for what a plan brings. Pure; all sizes in bytes. */
import type { Finding } from '#shared/api/apply.ts';

export type LowSpace = Omit<Extract<Finding, { kind: 'low-space' }>, 'makesRoom'>;

const mebibyte = 2 ** 20;

/** What builds write besides, and what the rest of the system needs to go on. */
const reserve = 200 * mebibyte;

/** What is fetched lies unpacked in the store: it stops when not even that fits. */
export function storeSpace(unpackedBytes: number, freeBytes: number): LowSpace | null {
  if (unpackedBytes === 0) return null;
  const neededBytes = Math.ceil(unpackedBytes * 1.1) + reserve;
  if (neededBytes <= freeBytes) return null;
  return { kind: 'low-space', where: 'store', neededBytes, freeBytes, stops: unpackedBytes > freeBytes };
}

/** Below this not even the menu's own files can be written. */
const leastBoot = mebibyte;

/** Kernels of one series differ by less. */
const certainShare = 0.8;

/**
 * The new kernel is taken to be as large as the one that runs: its size is not known before it is there.
 * @param newBytes of what the start partition is going to get; 0 when the kernel stays
 * @param dropsBytes what the loader takes away before it writes; null where that is not known
 */
export function bootSpace(newBytes: number, freeBytes: number, dropsBytes: number | null): LowSpace | null {
  if (newBytes === 0 || newBytes <= freeBytes) return null;
  const isCertain = dropsBytes !== null && newBytes * certainShare > freeBytes + dropsBytes;
  const stops = isCertain || freeBytes + (dropsBytes ?? 0) < leastBoot;
  return { kind: 'low-space', where: 'boot', neededBytes: newBytes, freeBytes, stops };
}

export interface NewBootFiles {
  readonly kernel: boolean;
  readonly initrd: boolean;
}

/**
 * Which files of the start partition become others, by the names of what is built or fetched: the kernel is the
 * package `linux-6.6.63`, the first file system `initrd-linux-6.6.63` (nixpkgs: nixos/modules/system/boot).
 */
export function newBootFiles(storePaths: readonly string[]): NewBootFiles {
  const names = storePaths.map((path) => path.replace(/^.*\/[0-9a-z]{32}-/, '').replace(/\.drv$/, ''));
  return {
    kernel: names.some(
      (name) => /^linux-(?:rpi-|libre-)?\d[\w.-]*$/.test(name) && !/-(?:modules|dev)/.test(name),
    ),
    initrd: names.some((name) => /^initrd-linux-\d/.test(name)),
  };
}
