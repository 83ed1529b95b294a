/** From the list of pending changes to a plan: kept by its id for the job, and as the page shows it. */
import { randomUUID } from 'node:crypto';
import type { Change, Plan, Refusal } from '#shared/api/changes.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile as EditedFile } from '#shared/nix/edit/plan.ts';
import type { ConfigurationSnapshot } from '../config/configuration-store.ts';
import type { PlannedFile, PreparedPlan } from '../config/prepared-plan.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import { diffLines } from './diff-lines.ts';
import { type ChangesPlan, planChanges } from './plan-changes.ts';
import type { Translate } from './translate.ts';

/** What a page is told of a plan beside the files that change. */
export type PlanNotes = Pick<ChangesPlan, 'refusals' | 'alreadySo' | 'affects'>;

export interface MadePlan {
  readonly prepared: PreparedPlan;
  readonly notes: PlanNotes;
}

/** @param useOverrideFile ids of changes that go to the override file where they cannot be made in place */
export function makePlan(
  present: readonly Change[],
  snapshot: ConfigurationSnapshot,
  useOverrideFile: readonly string[],
  translate: Translate,
): MadePlan {
  const { changes, refusals } = retranslate(present, snapshot, translate);
  const planned = planChanges(snapshot.configuration, changes, new Set(useOverrideFile));
  const notes = { ...planned, refusals: [...refusals, ...planned.refusals] };
  const prepared = {
    planId: randomUUID(),
    files: preparedFiles(planned.files, snapshot),
    changes,
    hasRefusals: notes.refusals.length > 0,
    useOverrideFile,
  };
  return { prepared, notes };
}

export function planForPage({ planId, files }: PreparedPlan, notes: PlanNotes, computer: Computer): Plan {
  return {
    planId,
    files: files.map(({ path, before, after }) => {
      const diff = diffLines(before ?? '', after);
      const count = (kind: 'added' | 'removed'): number => diff.filter((line) => line.kind === kind).length;
      return {
        path,
        created: before === null,
        diff,
        addedLines: count('added'),
        removedLines: count('removed'),
      };
    }),
    refusals: [...notes.refusals],
    alreadySo: [...notes.alreadySo],
    affects: [...notes.affects],
    needsPassword: needsPassword(computer),
  };
}

/** The files may be different from when the change was recorded: it means the same, done another way. */
function retranslate(
  present: readonly Change[],
  snapshot: ConfigurationSnapshot,
  translate: Translate,
): { readonly changes: readonly Change[]; readonly refusals: readonly Refusal[] } {
  const changes: Change[] = [];
  const refusals: Refusal[] = [];
  for (const change of present) {
    const translation = translate(change.request, snapshot);
    if (translation.ok) {
      changes.push({ ...change, intents: [...translation.value.intents] });
    } else {
      const { kind, sentence } = translation.error;
      refusals.push({ changeId: change.id, kind, sentence, place: null, overrideFileWorks: false });
    }
  }
  return { changes, refusals };
}

/** With what was on disk when they were read. */
export function preparedFiles(
  files: readonly EditedFile[],
  snapshot: ConfigurationSnapshot,
): readonly PlannedFile[] {
  return files.map((file) => ({
    path: file.path,
    fingerprint: file.created ? null : (snapshot.reads.get(file.path)?.fingerprint ?? null),
    before: file.created ? null : file.before,
    after: file.after,
  }));
}
