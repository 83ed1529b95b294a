/** The plan that makes the configuration's files what they were: it is looked at and applied like any other. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { RestoreNote } from '#shared/api/history.ts';
import type { PlannedFile, PreparedPlan } from '../config/prepared-plan.ts';
import { type ConfigurationBytes, fingerprintsOf } from './configuration-fingerprints.ts';
import type { FilesThen } from './files-then.ts';

export interface RestorePlan {
  readonly prepared: PreparedPlan;
  readonly notes: readonly RestoreNote[];
}

/** Whole files, as they were: nothing of what was written into them since stays. None that is there is deleted. */
export function planRestore(generation: number, then: FilesThen, now: ConfigurationBytes): RestorePlan {
  const fingerprints = fingerprintsOf(now);
  const different = [...then].filter(([path, text]) => now.get(path)?.toString('utf8') !== text);
  const files = different
    .filter(([path]) => isWritten(path))
    .map(
      ([path, text]): PlannedFile => ({
        path,
        fingerprint: fingerprints[path] ?? null,
        before: now.get(path)?.toString('utf8') ?? null,
        after: text,
      }),
    );
  const left = different.map(([path]) => path).filter((path) => !isWritten(path));
  const newer = [...now.keys()].filter((path) => path.endsWith('.nix') && !then.has(path));
  const prepared: PreparedPlan = {
    planId: randomUUID(),
    files,
    changes: [],
    hasRefusals: false,
    useOverrideFile: [],
    settingsOf: generation,
  };
  const notes: RestoreNote[] = [];
  if (newer.length > 0) notes.push({ kind: 'newer-files', paths: newer });
  if (left.length > 0) notes.push({ kind: 'left-as-they-are', paths: left });
  return { prepared, notes };
}

/** The hardware's description is generated, and the lock of a flake is versions, not settings. */
function isWritten(path: string): boolean {
  return path.endsWith('.nix') && basename(path) !== 'hardware-configuration.nix';
}
