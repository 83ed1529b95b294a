/** Measures how much room there is for what a dry run says is coming. */
import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '#shared/api/apply.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { DryBuildReport } from './read-dry-build.ts';
import { bootSpace, newBootFiles, storeSpace } from './space-rules.ts';

/** What cannot be measured is not found to be too small. */
export async function spaceFindings(computer: Computer, report: DryBuildReport): Promise<readonly Finding[]> {
  const { store, boot } = computer.places;
  const [storeFree, bootFree] = await Promise.all([freeBytes(store), freeBytes(boot)]);
  const newBytes = await newBootBytes(computer, report);
  return [
    storeFree === null ? null : storeSpace(report.download.unpackedBytes, storeFree),
    bootFree === null ? null : bootSpace(newBytes, bootFree),
  ].filter((finding) => finding !== null);
}

async function newBootBytes({ places }: Computer, { toBuild, toFetch }: DryBuildReport): Promise<number> {
  const { kernel, initrd } = newBootFiles([...toBuild, ...toFetch]);
  if ((!kernel && !initrd) || !(await hasKernels(places.boot))) return 0;
  const [kernelBytes, initrdBytes] = await Promise.all(
    ['kernel', 'initrd'].map((name) => sizeOf(join(places.runningSystem, name))),
  );
  return (kernel ? (kernelBytes ?? 0) : 0) + (initrd ? (initrdBytes ?? 0) : 0);
}

/** Where NixOS' boot loaders keep kernels beside themselves: systemd-boot, and GRUB on a partition of its own. */
const kernelFolders = ['EFI/nixos', 'loader', 'kernels'];

async function hasKernels(boot: string): Promise<boolean> {
  const found = await Promise.all(kernelFolders.map((folder) => exists(join(boot, folder))));
  if (found.includes(true)) return true;
  // Since 24.05 only root may look into it; a file system of its own is one that kernels are copied to.
  const isClosed = await access(boot, constants.R_OK).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'EACCES',
  );
  return isClosed && (await isMountPoint(boot));
}

async function isMountPoint(directory: string): Promise<boolean> {
  try {
    const [here, above] = await Promise.all([stat(directory), stat(dirname(directory))]);
    return here.dev !== above.dev;
  } catch {
    return false;
  }
}

/** For somebody who is not root. */
async function freeBytes(path: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch {
    return null;
  }
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
