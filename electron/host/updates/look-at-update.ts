/** What an update would change, found out as the person, with nothing done: a dry run, compared with what runs. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { LookProgress, UpdateLook } from '#shared/api/updates.ts';
import { type PreflightParts, tryOutPlan } from '../apply/preflight/check-plan.ts';
import type { PlannedFile } from '../config/prepared-plan.ts';
import { say, sayLater } from '../texts/say.ts';
import { channelRevision, channelSource } from './channel-source.ts';
import { fetchChannel } from './fetch-channel.ts';
import { isSameRevision, newestRevision } from './newest-revision.ts';
import { packageDifferences } from './package-differences.ts';
import { readUpdateStatus } from './update-status.ts';

export interface LookParts extends Omit<PreflightParts, 'nixpkgs'> {
  readonly progress: (progress: LookProgress) => void;
  readonly signal: AbortSignal;
}

export interface CannotLook {
  readonly kind: 'cannot-look' | 'nothing-newer' | 'stopped';
  readonly sentence: string;
}

/** What the channel has now, beside what it had when it was last brought up to date here. */
export async function lookAtChannel(parts: LookParts): Promise<Result<UpdateLook, CannotLook>> {
  const { computer, progress, signal } = parts;
  const { follows, canUpdate } = await readUpdateStatus(computer);
  if (follows.kind !== 'channel' || !canUpdate) {
    return fail({ kind: 'cannot-look', sentence: say`This computer does not follow a channel.` });
  }
  progress({ stage: 'fetching', fraction: null });
  const source = channelSource(computer, follows);
  const newest = await newestRevision(channelRevision(source));
  const revision = newest.ok ? newest.value : null;
  const { revision: here } = follows;
  if (revision !== null && here !== null && isSameRevision(revision, here)) return nothingNewer;
  const scratch = await mkdtemp(join(tmpdir(), 'snowglobe-channel-'));
  try {
    const fetched = await fetchChannel(source, { scratch, progress, signal });
    if (signal.aborted) return stopped;
    if (!fetched.ok) return fail({ kind: 'cannot-look', sentence: fetched.error });
    return await compared(parts, { files: [], nixpkgs: fetched.value, revision });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What a newer lock file brings. */
export function lookAtLock(
  files: readonly PlannedFile[],
  parts: LookParts,
): Promise<Result<UpdateLook, CannotLook>> {
  return compared(parts, { files, nixpkgs: undefined, revision: null });
}

interface Newer {
  readonly files: readonly PlannedFile[];
  readonly nixpkgs: string | undefined;
  readonly revision: string | null;
}

async function compared(
  { progress, signal, ...parts }: LookParts,
  { files, nixpkgs, revision }: Newer,
): Promise<Result<UpdateLook, CannotLook>> {
  progress({ stage: 'evaluating', fraction: null });
  const { check, report } = await tryOutPlan({ ...parts, nixpkgs }, files, signal);
  if (signal.aborted) return stopped;
  if (report === null || check.builds === null) return ok({ check, packages: null, revision });
  progress({ stage: 'comparing', fraction: null });
  const packages = await packageDifferences(parts.computer, report, signal);
  if (signal.aborted) return stopped;
  return ok({ check, packages: packages.ok ? packages.value : null, revision });
}

const nothingNewer = fail({ kind: 'nothing-newer', sentence: sayLater('Nothing newer is there.') } as const);
const stopped = fail({ kind: 'stopped', sentence: sayLater('The look was ended early.') } as const);
