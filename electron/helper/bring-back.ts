/** Back to how it was before a request: the system that ran, the profiles, the files. Doing it twice does no harm. */
import { existsSync } from 'node:fs';
import { activate } from './activation.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { type ChannelChange, putChannelBack } from './follow-release.ts';
import type { Journal } from './journal.ts';
import { restoreOldFiles } from './journalled-files.ts';
import { putProfilesBack } from './profile.ts';
import { HelperRefusal } from './refusal.ts';
import { bootId, generationLink, resolveLink, systemOfLink } from './system-links.ts';

export interface BroughtBack {
  /** False when a file was left alone because somebody else has changed it since. */
  readonly files: boolean;
  /** False when the system from before could not be activated: it comes with the next start of the computer. */
  readonly system: boolean;
}

/** Throws a refusal when a file cannot be written; the journal has to stay then. */
export async function bringBack(
  chosen: ChosenComputer,
  journal: Journal,
  onLine: (line: string) => void,
): Promise<BroughtBack> {
  const system = await bringSystemBack(chosen, journal, onLine);
  await bringProfilesBack(chosen, journal, onLine);
  const { leftAlone } = restoreOldFiles(chosen, journal);
  if (journal.channel) await putAddressBack(chosen, journal.channel, onLine);
  return { files: leftAlone.length === 0, system };
}

/** Returns whether it runs, or need not be made to. */
async function bringSystemBack(
  chosen: ChosenComputer,
  { system: before, tried }: Journal,
  onLine: (line: string) => void,
): Promise<boolean> {
  // A start of the computer brings it by itself. The links alone would not tell of half an activation.
  if (tried === null || tried === before.running || before.bootId !== bootId()) return true;
  const { systemProfile, runningSystem } = chosen.computer.places;
  // One that only ran, without being a generation, may have been collected as garbage meanwhile.
  const candidates = [before.running, systemOfLink(systemProfile, before.profile)];
  const system = candidates.find((path) => path !== null && existsSync(path)) ?? null;
  if (system === null) return false;
  await activateAnyway(chosen, system, 'test', onLine);
  // Units that do not start are the system's own; it is the one from before all the same.
  return resolveLink(runningSystem) === system;
}

/** Without the program that keeps the list, there is no list to be put right. */
async function putAddressBack(
  chosen: ChosenComputer,
  channel: ChannelChange,
  onLine: (line: string) => void,
): Promise<void> {
  try {
    await putChannelBack(chosen, channel, onLine);
  } catch (error) {
    if (!(error instanceof HelperRefusal)) throw error;
    onLine(error.message);
  }
}

/** The boot loader may already start what the profile was set to. */
async function bringProfilesBack(
  chosen: ChosenComputer,
  { system: before }: Journal,
  onLine: (line: string) => void,
): Promise<void> {
  const { systemProfile } = chosen.computer.places;
  const wasSet = generationLink(systemProfile) !== before.profile;
  const system = systemOfLink(systemProfile, before.profile);
  // First the boot loader: after a crash in between, the profile still tells that it has to be done.
  if (wasSet && system !== null) await activateAnyway(chosen, system, 'boot', onLine);
  await putProfilesBack(chosen, before, onLine);
}

/** What cannot be started is no reason to leave the rest as it is; what was killed is started again. */
async function activateAnyway(
  chosen: ChosenComputer,
  system: string,
  action: 'test' | 'boot',
  onLine: (line: string) => void,
): Promise<void> {
  try {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      if ((await activate({ chosen, system, action, onLine })) !== null) return;
    }
  } catch (error) {
    if (!(error instanceof HelperRefusal)) throw error;
    onLine(error.message);
  }
}

const attempts = 3;
