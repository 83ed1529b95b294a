/** From pending changes to edits of files: what can be done, what is refused and why, what is so already. */
import type { Change, Refusal } from '#shared/api/changes.ts';
import type { Intent } from '#shared/api/intent.ts';
import { type PlannedFile, type PlanOutcome, planIntents } from '#shared/nix/edit/plan.ts';
import type { Refusal as IntentRefusal } from '#shared/nix/edit/refusal.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { expressConsents } from '../catalog/translate/express-consents.ts';

export interface ChangesPlan {
  /** Only files that change; those of refused changes are left out. */
  readonly files: readonly PlannedFile[];
  readonly refusals: readonly Refusal[];
  /** Ids of changes. */
  readonly alreadySo: readonly string[];
  readonly affects: readonly string[];
}

/**
 * @param useOverrideFile ids of changes that go to the override file where they cannot be made in place
 */
export function planChanges(
  configuration: Configuration,
  changes: readonly Change[],
  useOverrideFile: ReadonlySet<string>,
): ChangesPlan {
  const inPlace = planPossible(configuration, changes, false);
  const refused = new Set(inPlace.refusals.map((refusal) => refusal.changeId));
  const toOverride = changes.some((change) => refused.has(change.id) && useOverrideFile.has(change.id));
  if (!toOverride) return inPlace;

  // Only the chosen ones may go there: the others stay refused.
  const stillRefused = (id: string): boolean => refused.has(id) && !useOverrideFile.has(id);
  const plan = planPossible(
    configuration,
    changes.filter((change) => !stillRefused(change.id)),
    true,
  );
  const remaining = inPlace.refusals.filter((refusal) => stillRefused(refusal.changeId));
  return { ...plan, refusals: [...remaining, ...plan.refusals] };
}

/** The engine does all or nothing: leave out what it refuses, so that the rest can be shown. */
function planPossible(
  configuration: Configuration,
  changes: readonly Change[],
  useOverrideFile: boolean,
): ChangesPlan {
  const refusals: Refusal[] = [];
  let possible = changes;
  for (;;) {
    const flat = flatten(possible);
    const { intents, owners } = expressConsents(configuration, flat.intents, flat.owners);
    const outcome = planIntents(configuration, intents, { useOverrideFile });
    if (outcome.ok) return { ...accept(outcome, possible, owners), refusals };
    const refused = new Set<string>();
    for (const refusal of outcome.refusals) {
      const owner = owners[refusal.intent];
      if (owner === undefined || refused.has(owner)) continue;
      refused.add(owner);
      refusals.push(describeRefusal(refusal, owner));
    }
    if (refused.size === 0) throw new Error('The engine refused without saying which intent.');
    possible = possible.filter((change) => !refused.has(change.id));
  }
}

/** `owners[i]` is the id of the change that intent `i` belongs to. */
function flatten(changes: readonly Change[]): { readonly intents: Intent[]; readonly owners: string[] } {
  const intents: Intent[] = [];
  const owners: string[] = [];
  for (const change of changes) {
    for (const intent of change.intents) {
      intents.push(intent);
      owners.push(change.id);
    }
  }
  return { intents, owners };
}

function accept(
  outcome: Extract<PlanOutcome, { readonly ok: true }>,
  changes: readonly Change[],
  owners: readonly string[],
): Omit<ChangesPlan, 'refusals'> {
  const unchanged = new Set(outcome.unchangedIntents);
  const atWork = new Set(owners.filter((_, index) => !unchanged.has(index)));
  return {
    files: outcome.files,
    alreadySo: changes.filter((change) => !atWork.has(change.id)).map((change) => change.id),
    affects: [...new Set(outcome.affects.map((affected) => affected.sentence))],
  };
}

function describeRefusal(refusal: IntentRefusal, changeId: string): Refusal {
  const { kind, sentence, place } = refusal;
  return {
    changeId,
    kind,
    sentence,
    place: place === undefined ? null : { file: place.file, line: place.line, column: place.column },
    overrideFileWorks: refusal.alternative === 'override-file',
  };
}
