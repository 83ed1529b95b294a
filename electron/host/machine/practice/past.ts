/** The history a new practice computer has: three generations of the last month, each really built. */
import { lutimesSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { practiceComputer } from '#shared/machine/computer.ts';
import { servedChannel } from './channel-server.ts';
import type { ChannelRevision } from './collection/release.ts';
import { practiceFolder } from './folder.ts';
import { makeStandIn } from './make-stand-in.ts';
import { makeWithNix } from './make-with-nix.ts';
import type { PracticeEngine } from './marker.ts';
import type { PastSystem } from './past-systems.ts';
import { removeTree } from './remove-tree.ts';
import { earlierConfigurations, startingConfiguration } from './starting-configuration.ts';
import { activateSystem } from './tools/activation.ts';
import { writeBootMenu } from './tools/boot-menu.ts';
import { setLink } from './tools/links.ts';

const dayLength = 24 * 60 * 60 * 1000;
/** In milliseconds before now. */
export const newestSystemAge = 3 * dayLength;
const systemAges = [31 * dayLength, 12 * dayLength, newestSystemAge];
const channelAges = [31.1, 3.1].map((days) => days * dayLength);

/** Rejects with what the engine says when a system does not build. */
export async function makePast(root: string, engine: PracticeEngine, now: Date): Promise<void> {
  const folder = practiceFolder(root);
  const scratch = await mkdtemp(`${root}/.past-`);
  try {
    const systems = await writeConfigurations(root, scratch);
    const channels = (['before', 'now'] as const).map((revision) => servedChannel(root, revision));
    const make = engine === 'nix' ? makeWithNix : makeStandIn;
    const made = await make(root, systems, channels);
    linkGenerations(practiceComputer(root).places.systemProfile, made.systems, systemAges, now);
    linkGenerations(folder.channelsProfile, made.channels, channelAges, now);
    startNewest(root, made.systems.at(-1) ?? '');
  } finally {
    await removeTree(scratch);
  }
}

async function writeConfigurations(root: string, scratch: string): Promise<readonly PastSystem[]> {
  const starting = startingConfiguration();
  const [first, second] = earlierConfigurations();
  const past: readonly (readonly [ChannelRevision, string])[] = [
    ['before', first],
    ['before', second],
    ['now', starting['configuration.nix']],
  ];
  return Promise.all(
    past.map(async ([revision, text], index) => {
      const place = `${scratch}/${index + 1}`;
      await mkdir(place);
      await writeFile(`${place}/configuration.nix`, text);
      await writeFile(`${place}/hardware-configuration.nix`, starting['hardware-configuration.nix']);
      return { channel: servedChannel(root, revision), configuration: `${place}/configuration.nix` };
    }),
  );
}

/** Links made by hand: they are all that `nix-env --set` leaves, and starting it five times takes longer. */
function linkGenerations(
  profile: string,
  paths: readonly string[],
  ages: readonly number[],
  now: Date,
): void {
  paths.forEach((path, index) => {
    const link = `${profile}-${index + 1}-link`;
    setLink(link, path);
    const date = new Date(now.getTime() - (ages[index] ?? 0));
    lutimesSync(link, date, date);
  });
  setLink(profile, `${basename(profile)}-${paths.length}-link`);
}

/** The newest generation has been started and runs; its entry in the boot menu is the default. */
function startNewest(root: string, system: string): void {
  const { places } = practiceComputer(root);
  const { gcRoots } = practiceFolder(root);
  activateSystem(root, system);
  setLink(places.bootedSystem, system);
  setLink(`${gcRoots}/current-system`, places.runningSystem);
  setLink(`${gcRoots}/booted-system`, places.bootedSystem);
  writeBootMenu(root, system);
}
