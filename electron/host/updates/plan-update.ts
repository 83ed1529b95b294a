/** The plan that writes a newer flake.lock: reviewed, applied and put back like that of any change. */
import { createHash, randomUUID } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PreparedPlan } from '../config/prepared-plan.ts';
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
    return cannotUpdate('This computer follows no inputs.');
  const directory = dirname(computer.places.entry);
  const known = (await readFlakeLock(directory)).map(({ name }) => name);
  const unknown = inputs?.find((input) => !known.includes(input));
  if (unknown !== undefined) return cannotUpdate(`The flake has no input ${unknown}.`);
  if (dirname(await realpath(computer.places.entry)) !== (await realpath(directory))) {
    return cannotUpdate('flake.nix is a link, and its lock file stands beside the file that it leads to.');
  }
  const path = join(directory, 'flake.lock');
  const bytes = await readFile(path).catch(() => null);
  const updated = await updatedLock(computer, inputs, signal);
  if (!updated.ok) return cannotUpdate(updated.error);
  const before = bytes?.toString('utf8') ?? null;
  if (before === updated.value) return fail({ kind: 'nothing-newer', sentence: 'Nothing newer is there.' });
  return ok({
    planId: randomUUID(),
    files: [{ path, fingerprint: bytes && fingerprintOf(bytes), before, after: updated.value }],
    changes: [],
    hasRefusals: false,
    useOverrideFile: [],
  });
}

function fingerprintOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function cannotUpdate(sentence: string) {
  return fail({ kind: 'cannot-update', sentence } as const);
}
