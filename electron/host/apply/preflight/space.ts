/** Measures how much room there is for what a dry run says is coming. */
import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '#shared/api/apply.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readBootMenu } from '../../generations/boot-menu.ts';
import { readGenerationsAndBoot } from '../../generations/read-generations.ts';
import { bootFilesOf, bootFreedBy } from '../../space/boot-use.ts';
import type { FindRoom } from '../../space/make-room.ts';
import type { DryBuildReport } from './read-dry-build.ts';
import { bootSpace, type LowSpace, newBootFiles, storeSpace } from './space-rules.ts';

interface SpaceParts {
  readonly computer: Computer;
  /** Asked where there is too little. */
  readonly findRoom: FindRoom;
}

/** What cannot be measured is not found to be too small. */
export async function spaceFindings(
  { computer, findRoom }: SpaceParts,
  report: DryBuildReport,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const { store } = computer.places;
  const boot = await kernelPlace(computer);
  const [storeFree, bootFree] = await Promise.all([freeBytes(store), boot === null ? null : freeBytes(boot)]);
  const found: readonly (readonly [string, LowSpace | null])[] = [
    [store, storeFree === null ? null : storeRoom(computer, report, storeFree)],
    [boot ?? '', bootFree === null ? null : await bootRoom(computer, report, bootFree)],
  ];
  const findings: Finding[] = [];
  for (const [place, finding] of found) {
    if (finding === null) continue;
    const missingBytes = finding.neededBytes - finding.freeBytes;
    const makesRoom = await findRoom({ where: finding.where, place, missingBytes }, signal);
    findings.push({ ...finding, makesRoom });
  }
  return findings;
}

function storeRoom({ kind }: Computer, { download }: DryBuildReport, free: number): LowSpace | null {
  const finding = storeSpace(download.unpackedBytes, free);
  // What the practice computer downloads without Nix is only played, and takes no room.
  return finding === null || kind !== 'practice' ? finding : { ...finding, stops: false };
}

async function bootRoom(computer: Computer, report: DryBuildReport, free: number): Promise<LowSpace | null> {
  const newBytes = await newBootBytes(computer, report);
  return newBytes <= free ? null : bootSpace(newBytes, free, await dropsBytes(computer));
}

/**
 * What the next menu leaves out by itself: with a limit of entries the oldest one makes place for the new one. Null
 * where the menu cannot be read, or has entries that are there no longer and whose files are not known.
 */
async function dropsBytes(computer: Computer): Promise<number | null> {
  const menu = readBootMenu(computer).generations;
  const { generations } = await readGenerationsAndBoot(computer);
  const inMenu = generations.filter(({ inBootMenu }) => inBootMenu === true);
  if (menu === null || menu.size > inMenu.length) return null;
  const isLimited = inMenu.length < generations.length;
  const oldest = inMenu.at(-1);
  return isLimited && oldest !== undefined ? bootFreedBy([oldest.number], inMenu.map(bootFilesOf)) : 0;
}

async function newBootBytes({ places }: Computer, { toBuild, toFetch }: DryBuildReport): Promise<number> {
  const { kernel, initrd } = newBootFiles([...toBuild, ...toFetch]);
  const [kernelBytes, initrdBytes] = await Promise.all(
    ['kernel', 'initrd'].map((name) => sizeOf(join(places.runningSystem, name))),
  );
  return (kernel ? (kernelBytes ?? 0) : 0) + (initrd ? (initrdBytes ?? 0) : 0);
}

/** The partition that kernels are copied to; null where they stay in the store. */
async function kernelPlace({ places }: Computer): Promise<string | null> {
  for (const place of new Set([places.boot, ...places.efiPartitions])) {
    if (await hasKernels(place)) return place;
  }
  return null;
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
