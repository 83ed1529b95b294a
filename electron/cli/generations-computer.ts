/** Whose generations are meant, and what is remembered of them. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { createGenerationHistory, type GenerationHistory } from '../host/history/generation-history.ts';
import { createGenerationRecords } from '../host/history/generation-records.ts';
import { detectComputer } from '../host/machine/detect.ts';
import { computerStateDirectory } from '../host/storage/computer-state.ts';
import { dataDirectories } from '../host/storage/data-directories.ts';
import type { GenerationFlags } from './generations-command.ts';
import { followToProfile, profileComputer } from './profile-computer.ts';

export interface MeantGenerations {
  readonly computer: Computer;
  readonly history: GenerationHistory;
  /** The profile is that of the computer's own system. */
  readonly isOwn: boolean;
}

/** The error is a sentence. */
export async function meantGenerations(flags: GenerationFlags): Promise<Result<MeantGenerations, string>> {
  const directories = dataDirectories(process.env, flags.dataDirectory);
  const detected = await detectComputer(
    { root: flags.root, practice: flags.practice },
    { environment: process.env, practiceFolder: directories.practice },
  );
  if (!detected.ok && flags.profile === undefined) return fail(detected.error.sentence);
  const own = detected.ok ? detected.value : null;
  const ownProfile = own?.places.systemProfile;
  const profile = flags.profile === undefined ? (ownProfile ?? '') : followToProfile(flags.profile);
  const isOwn = own !== null && profile === ownProfile;
  const computer = isOwn ? own : profileComputer(profile, process.env.PATH ?? '');
  const state = isOwn
    ? computerStateDirectory(directories, computer)
    : join(directories.state, `profile-${idOf(profile)}`);
  const history = createGenerationHistory(computer, createGenerationRecords(state), state);
  return ok({ computer, history, isOwn });
}

function idOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
