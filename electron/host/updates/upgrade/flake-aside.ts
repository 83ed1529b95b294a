/** A newer release for a flake: its inputs' references in flake.nix, and the lock file that Nix makes of them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '../../config/prepared-plan.ts';
import { say } from '../../texts/say.ts';
import { updatedLock } from '../update-lock.ts';
import { inputReferences } from './flake-inputs.ts';
import { referenceFor } from './flake-reference.ts';
import type { Followed } from './followed-release.ts';
import type { ReleaseAside } from './release-aside.ts';

/** The error is a sentence. */
export async function flakeAside(
  computer: Computer,
  { inputs }: Extract<Followed, { kind: 'flake' }>,
  release: string,
  signal: AbortSignal,
): Promise<Result<ReleaseAside, string>> {
  const { entry } = computer.places;
  const lockFile = join(dirname(entry), 'flake.lock');
  const [flake, lock] = await Promise.all([readPlain(entry), readPlain(lockFile)]);
  if (flake === null) return fail(say`flake.nix cannot be read.`);
  const after = withRelease(flake.text, inputs, release);
  if (after === flake.text)
    return fail(say`flake.nix does not say in plain text which release its inputs follow.`);
  const entryFile = { path: entry, fingerprint: flake.fingerprint, before: flake.text, after };
  const locked = await updatedLock(computer, inputs, signal, [entryFile]);
  if (!locked.ok) return fail(say`The flake's inputs could not be brought to ${release}: ${locked.error}`);
  const lockPlan: PlannedFile = {
    path: lockFile,
    fingerprint: lock?.fingerprint ?? null,
    before: lock?.text ?? null,
    after: locked.value,
  };
  return ok({
    release,
    nixpkgs: undefined,
    withFiles: (planned) => {
      const own = planned.find(({ path }) => path === entry);
      const others = planned.filter(({ path }) => path !== entry && path !== lockFile);
      const text = withRelease(own?.after ?? flake.text, inputs, release);
      return [...others, { ...(own ?? entryFile), after: text }, lockPlan];
    },
  });
}

/** The text of flake.nix with the inputs' references naming the release; everything else as it is. */
export function withRelease(text: string, inputs: readonly string[], release: string): string {
  let changed = text;
  // From the end, so that the places before stay where they are.
  for (const { input, start, end } of inputReferences(text).toReversed()) {
    if (!inputs.includes(input)) continue;
    changed = changed.slice(0, start) + referenceFor(changed.slice(start, end), release) + changed.slice(end);
  }
  return changed;
}

async function readPlain(path: string) {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return null;
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return { text: bytes.toString('utf8'), fingerprint };
}
