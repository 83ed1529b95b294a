/** The plan that writes a newer flake.lock: reviewed, applied and put back like that of any change. */
import { createHash, randomUUID } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';
import { say } from '../texts/say.ts';
import { readFlakeLock } from './flake-lock.ts';
import { updatedLock } from './update-lock.ts';

export interface CannotPlan {
  readonly kind: 'cannot-update' | 'nothing-newer';
  readonly sentence: string;
}

/** @param inputs names of inputs; null for all of them */
export async function planUpdate(
  computer: Computer,
  inputs: readonly string[] | null,
  signal: AbortSignal,
): Promise<Result<PreparedPlan, CannotPlan>> {
  if (computer.kind !== 'flake' || !computer.canApply)
    return cannotUpdate(say`This computer follows no inputs.`);
  // Where flake.nix is a link, the lock file stands beside the file that it leads to.
  const directory = dirname(await realpath(computer.places.entry));
  const known = new Map((await readFlakeLock(directory)).map(({ name, pinned }) => [name, pinned]));
  for (const input of inputs ?? []) {
    const pinned = known.get(input);
    if (pinned === undefined) return cannotUpdate(say`The flake has no input ${input}.`);
    if (pinned === 'revision') return cannotUpdate(say`flake.nix pins ${input} to one commit.`);
    if (pinned === 'follows') return cannotUpdate(say`${input} follows another input.`);
  }
  const path = join(directory, 'flake.lock');
  const bytes = await readFile(path).catch(() => null);
  const updated = await updatedLock(computer, inputs, signal);
  if (!updated.ok) return cannotUpdate(updated.error);
  const before = bytes?.toString('utf8') ?? null;
  if (before === updated.value)
    return fail({ kind: 'nothing-newer', sentence: say`Nothing newer is there.` });
  return ok({
    planId: randomUUID(),
    files: [{ path, fingerprint: bytes && fingerprintOf(bytes), before, after: updated.value }],
    changes: [],
    hasRefusals: false,
    useOverrideFile: [],
    fromUpdate: true,
  });
}

function fingerprintOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function cannotUpdate(sentence: string) {
  return fail({ kind: 'cannot-update', sentence } as const);
}
