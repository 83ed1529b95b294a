/** Root's channel of another release: its address in the list that nix-channel keeps, and its expressions. */
import type { HelperJournal } from '#shared/api/helper-journal.ts';
import { channelAddressFor, releaseInChannelAddress } from '#shared/machine/channel-release.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { programEnvironment, startProgram } from './programs.ts';
import { HelperRefusal } from './refusal.ts';
import { runAndFollow } from './run-and-follow.ts';
import type { Work } from './work.ts';

export type ChannelChange = NonNullable<HelperJournal['channel']>;

/** Of several channels, the one that nixos-rebuild takes nixpkgs from. */
const channel = 'nixos';

/**
 * What is asked for is a release and never an address: that is the one in root's own list, with the newer release
 * in it. Throws a refusal where it names no release, or one that is not older.
 */
export async function channelChange(chosen: ChosenComputer, release: string): Promise<ChannelChange> {
  if (chosen.computer.kind === 'flake' || chosen.computer.kind === 'mounted') {
    throw new HelperRefusal('refused-computer', 'This computer does not follow a channel.');
  }
  const before = await channelAddress(chosen);
  const present = before === null ? null : releaseInChannelAddress(before);
  const after = before === null ? null : channelAddressFor(before, release);
  if (before === null || present === null || after === null) {
    throw new HelperRefusal('refused-computer', 'The channel of this computer does not follow a release.');
  }
  // Two digits for the year and two for the month: as texts they are in order.
  if (release <= present) {
    throw new HelperRefusal('refused-computer', `NixOS ${release} is not newer than ${present}.`);
  }
  return { before, after };
}

/** The exit code of the program that failed; null after a signal, or when it was stopped. */
export async function followChannel(work: Work, { after }: ChannelChange): Promise<number | null> {
  const { nixChannel } = work.chosen.computer.commands;
  const added = await runAndFollow(work, nixChannel, ['--add', after, channel]);
  if (added !== 0 || work.stopped) return added === 0 ? null : added;
  const updated = await runAndFollow(work, nixChannel, ['--update', channel]);
  return updated === 0 && work.stopped ? null : updated;
}

/** What the channel's profile leads to is put back with the other profiles. Doing it twice does no harm. */
export async function putChannelBack(
  chosen: ChosenComputer,
  { before, after }: ChannelChange,
  onLine: (line: string) => void,
): Promise<void> {
  // Somebody else may have chosen another one since.
  if ((await channelAddress(chosen)) !== after) return;
  const exit = await runNixChannel(chosen, ['--add', before, channel], onLine);
  // Unsaid, the next update would be the step to the newer release.
  if (exit !== 0) {
    onLine(`The channel still follows the newer release. As root: nix-channel --add ${before} ${channel}`);
  }
}

/** `nix-channel --list`: a name and an address in each line. */
async function channelAddress(chosen: ChosenComputer): Promise<string | null> {
  const lines: string[] = [];
  await runNixChannel(chosen, ['--list'], (line) => lines.push(line));
  const found = lines.map((line) => line.split(' ')).find(([name]) => name === channel);
  return found?.length === 2 ? (found[1] ?? null) : null;
}

/** The exit code; null when a signal ended it. */
async function runNixChannel(
  chosen: ChosenComputer,
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<number | null> {
  const program = await startProgram({
    command: chosen.computer.commands.nixChannel,
    args,
    workingDirectory: chosen.stateDirectory,
    environment: programEnvironment(chosen),
    onLine,
  });
  return program.ended;
}
