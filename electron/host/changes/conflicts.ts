/** Files of a plan that somebody else has changed since: what they did, what the plan would do, and what follows. */
import { readFile } from 'node:fs/promises';
import type { Change, Conflict } from '#shared/api/changes.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { fingerprintOf, readConfigurationFile } from '../config/file-reader.ts';
import type { PlannedFile, PreparedPlan } from '../config/prepared-plan.ts';
import { diffLines } from './diff-lines.ts';
import { type KeptFile, keepAside } from './keep-aside.ts';
import { planChanges } from './plan-changes.ts';

/** Both sides against what the file was when the plan was made. */
export async function conflictsOf(plan: PreparedPlan, changed: readonly string[]): Promise<Conflict[]> {
  const files = plan.files.filter(({ path }) => changed.includes(path));
  return Promise.all(
    files.map(async ({ path, before, after }) => {
      const now = await textNow(path);
      return {
        path,
        theirs: now === null ? null : diffLines(before ?? '', now),
        ours: diffLines(before ?? '', after),
      };
    }),
  );
}

async function textNow(path: string): Promise<string | null> {
  const { read, broken } = await readConfigurationFile(path);
  return read.kind === 'text' ? read.text : (broken?.text ?? null);
}

export interface OurFiles {
  readonly files: readonly PlannedFile[];
  readonly kept: readonly KeptFile[];
}

/**
 * The planned texts over the files as they are now, those kept aside first. The fingerprints are those of the bytes
 * that were kept: a change after that is a conflict again. Rejects where a file can be neither read nor kept.
 */
export async function ourFiles(
  plan: PreparedPlan,
  changed: readonly string[],
  keptDirectory: string,
): Promise<OurFiles> {
  const now = new Map<string, Uint8Array>();
  for (const path of changed) {
    const bytes = await bytesNow(path);
    if (bytes !== null) now.set(path, bytes);
  }
  const kept = await keepAside(
    [...now].map(([path, bytes]) => ({ path, bytes })),
    keptDirectory,
  );
  const files = plan.files.map((file): PlannedFile => {
    if (!changed.includes(file.path)) return file;
    const bytes = now.get(file.path);
    return {
      path: file.path,
      fingerprint: bytes === undefined ? null : fingerprintOf(bytes),
      before: bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      after: file.after,
    };
  });
  return { files, kept };
}

/** Null where the file is gone. */
async function bytesNow(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return null;
    }
    throw error;
  }
}

/** Those of a plan's changes that alter one of these files, each seen after the ones before it. */
export function changesIn(
  paths: readonly string[],
  { changes, useOverrideFile }: PreparedPlan,
  configuration: Configuration,
): readonly Change[] {
  const override = new Set(useOverrideFile);
  const textsAfter = (count: number): ReadonlyMap<string, string> =>
    new Map(
      planChanges(configuration, changes.slice(0, count), override).files.map(({ path, after }) => [
        path,
        after,
      ]),
    );
  const concerned: Change[] = [];
  let before = textsAfter(0);
  for (const [index, change] of changes.entries()) {
    const after = textsAfter(index + 1);
    if (paths.some((path) => before.get(path) !== after.get(path))) concerned.push(change);
    before = after;
  }
  return concerned;
}
