/** Makes the practice computer, brings its programs up to date at each start, and makes it new on request. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Computer, practiceComputer } from '#shared/machine/computer.ts';
import { curatedApps, curatedSettings } from '../../catalog/curated/index.ts';
import { writeChannelServer } from './channel-server.ts';
import { practiceFolder } from './folder.ts';
import { type Environment, suitableEngine } from './host-programs.ts';
import { type PracticeEngine, practiceFormat, readMarker, writeMarker } from './marker.ts';
import { makePast, newestSystemAge } from './past.ts';
import { removeTree } from './remove-tree.ts';
import { startingConfiguration } from './starting-configuration.ts';
import { thisRuntime, writePrograms } from './wrappers.ts';

/** Absolute paths of what the build made for the practice computer. */
export interface PracticeResources {
  /** The bundle of tools/main.ts. */
  readonly tools: string;
  /** The folder with the channel's Nix files. */
  readonly channel: string;
}

export interface PracticeOptions {
  readonly resources: PracticeResources;
  /** Chosen by what is on this computer where it is not given; kept for the life of the folder. */
  readonly engine?: PracticeEngine | undefined;
  readonly environment: Environment;
}

export interface PracticeComputer {
  readonly computer: Computer;
  readonly engine: PracticeEngine;
  /** `made`: it is new; `rebuilt`: made again around the configuration that was there; `opened`: as it was. */
  readonly how: 'made' | 'rebuilt' | 'opened';
}

const minute = 60_000;

/** Folders that a practice computer consists of: nothing else is removed when one is made again. */
const ownEntries = ['bin', 'boot', 'channel-server', 'libexec', 'nix', 'rehearsal.json', 'root', 'run'];

/**
 * Opens the practice computer in `root`, or makes it. One that cannot go on (cut short while it was made, moved,
 * of an older format, or made with a Nix that is gone, or chosen for another engine) is made again: its
 * configuration stays, its generations start anew. One made without Nix stays so when Nix is installed later.
 * Rejects when the folder cannot be written, holds something else, or its configuration does not build.
 */
export async function createPractice(root: string, options: PracticeOptions): Promise<PracticeComputer> {
  await mkdir(root, { recursive: true });
  // Nix refuses a store behind a symbolic link.
  const folder = await realpath(root);
  const marker = await readMarker(folder);
  if (marker === null && (await readdir(folder)).length > 0) {
    throw new Error(`The folder ${folder} holds something that is not a practice computer.`);
  }
  const suitable = suitableEngine(options.environment);
  const engine = options.engine ?? (marker?.engine === 'stand-in' ? 'stand-in' : suitable);
  const runtime = thisRuntime(options.resources.tools);
  const usable =
    marker?.complete &&
    marker.format === practiceFormat &&
    marker.root === folder &&
    marker.engine === engine;

  if (!usable) await removeOwnEntries(folder);
  await writePrograms(folder, engine, runtime, options.environment);
  if (!usable) await make(folder, engine, options);
  const how = usable ? 'opened' : marker === null ? 'made' : 'rebuilt';
  return { computer: practiceComputer(folder), engine, how };
}

/** Removes it with everything a person did in it; the next `createPractice` makes a new one. Refuses other folders. */
export async function resetPractice(root: string): Promise<void> {
  if (!existsSync(root)) return;
  const folder = await realpath(root);
  if ((await readdir(folder)).length === 0) return;
  if ((await readMarker(folder)) === null) {
    throw new Error(`The folder ${folder} is not a practice computer, so it is left alone.`);
  }
  // The marker goes last: what is left of a reset that was cut short can still be recognised.
  await removeOwnEntries(folder);
  for (const name of await readdir(folder)) {
    if (join(folder, name) !== practiceFolder(folder).marker) await removeTree(join(folder, name));
  }
  await rm(practiceFolder(folder).marker);
}

async function make(root: string, engine: PracticeEngine, options: PracticeOptions): Promise<void> {
  const now = new Date();
  await writeMarker(root, engine, { complete: false });
  const folders = ['etc/nixos', 'etc/nix', 'run', 'root', 'boot/loader/entries', 'nix/store', 'var/lib'];
  await Promise.all(folders.map((name) => mkdir(join(root, name), { recursive: true })));
  await Promise.all([
    writeChannelServer(root, options.resources.channel, { apps: curatedApps, settings: curatedSettings }),
    writeConfiguration(root, now),
  ]);
  await makePast(root, engine, now);
  await writeMarker(root, engine, { complete: true });
}

/** What a person has written stays. */
async function writeConfiguration(root: string, now: Date): Promise<void> {
  const { configuration } = practiceComputer(root).places;
  // Before the newest of the generations in its past, which was made from them.
  const written = new Date(now.getTime() - newestSystemAge - minute);
  for (const [name, text] of Object.entries(startingConfiguration())) {
    const path = join(configuration, name);
    if (existsSync(path)) continue;
    await writeFile(path, text);
    await utimes(path, written, written);
  }
}

async function removeOwnEntries(root: string): Promise<void> {
  for (const name of ownEntries) await removeTree(join(root, name));
}
