/** The calls `changes.*`: what is asked for becomes a pending change, and pending changes become a plan. */
import { randomUUID } from 'node:crypto';
import type { Change, ChangeRequest, Plan, Refusal } from '#shared/api/changes.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { PlannedFile } from '#shared/nix/edit/plan.ts';
import type { ConfigurationSnapshot, ConfigurationStore } from '../config/configuration-store.ts';
import { blockingProblem } from '../config/health.ts';
import type { HandlersOf } from '../handlers.ts';
import { needsPassword } from '../privilege/helper-client.ts';
import { diffLines } from './diff-lines.ts';
import {
  changeList,
  redo,
  undo,
  withoutAny,
  withoutChange,
  withReplacements,
  withRequest,
} from './pending-changes.ts';
import type { PendingService } from './pending-service.ts';
import { type ChangesPlan, planChanges } from './plan-changes.ts';
import type { PlanKeeper } from './plan-keeper.ts';
import { renamedAddition } from './renamed-addition.ts';
import type { Translate, Translation } from './translate.ts';

export interface ChangesParts {
  readonly computer: Computer;
  readonly configuration: ConfigurationStore;
  readonly pending: PendingService;
  readonly plans: PlanKeeper;
  readonly translate: Translate;
}

export function createChangesHandlers(parts: ChangesParts): HandlersOf<'changes.'> {
  const { computer, configuration, pending, plans, translate } = parts;
  return {
    'changes.list': async () => ok(changeList(await pending.get())),

    'changes.add': async (request) => {
      const snapshot = await configuration.current();
      const blocking = blockingProblem(snapshot);
      if (blocking) return fail({ kind: 'configuration-broken', sentence: blocking.message });
      if (request.kind === 'rename-entry') {
        const renamed = renamedAddition(await pending.get(), request, snapshot, translate);
        if (renamed?.ok === false) return renamed;
        if (renamed) return ok(await pending.update((now) => withReplacements(now, renamed.value)));
      }
      const translation = translate(request, snapshot);
      if (!translation.ok) return translation;
      const change = changeFor(request, translation.value, snapshot);
      return ok(
        await pending.update((now) =>
          now.present.some((other) => sameRequest(other.request, request)) && change !== undefined
            ? now
            : withRequest(now, request, change),
        ),
      );
    },

    'changes.remove': async ({ id }) => ok(await pending.update((now) => withoutChange(now, id))),
    'changes.discardAll': async () => ok(await pending.update(withoutAny)),
    'changes.undo': async () => ok(await pending.update(undo)),
    'changes.redo': async () => ok(await pending.update(redo)),

    'changes.plan': async ({ useOverrideFile }) => {
      const { present } = await pending.get();
      if (present.length === 0) {
        return fail({ kind: 'nothing-to-do', sentence: 'There are no pending changes.' });
      }
      const snapshot = await configuration.current();
      const blocking = blockingProblem(snapshot);
      if (blocking) return fail({ kind: 'configuration-broken', sentence: blocking.message });

      const { changes, refusals } = retranslate(present, snapshot, translate);
      const planned = planChanges(snapshot.configuration, changes, new Set(useOverrideFile));
      const plan = { ...planned, refusals: [...refusals, ...planned.refusals] };
      const planId = randomUUID();
      plans.keep({
        planId,
        files: plan.files.map((file) => preparedFile(file, snapshot)),
        changes,
        hasRefusals: plan.refusals.length > 0,
      });
      return ok(planForPage(planId, plan, computer));
    },
  };
}

/** Undefined when the files say so already: ticking and then unticking leaves nothing. */
function changeFor(
  request: ChangeRequest,
  { words, intents }: Translation,
  snapshot: ConfigurationSnapshot,
): Change | undefined {
  const change: Change = { id: randomUUID(), request, words, intents: [...intents] };
  if (intents.length === 0) return undefined;
  const alone = planChanges(snapshot.configuration, [change], new Set());
  return alone.alreadySo.length > 0 ? undefined : change;
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

function preparedFile(file: PlannedFile, snapshot: ConfigurationSnapshot) {
  return {
    path: file.path,
    fingerprint: file.created ? null : (snapshot.reads.get(file.path)?.fingerprint ?? null),
    before: file.created ? null : file.before,
    after: file.after,
  };
}

function planForPage(planId: string, plan: ChangesPlan, computer: Computer): Plan {
  const files = plan.files.map((file) => {
    const diff = diffLines(file.before, file.after);
    const count = (kind: 'added' | 'removed'): number => diff.filter((line) => line.kind === kind).length;
    return {
      path: file.path,
      created: file.created,
      diff,
      addedLines: count('added'),
      removedLines: count('removed'),
    };
  });
  return {
    planId,
    files,
    refusals: [...plan.refusals],
    alreadySo: [...plan.alreadySo],
    affects: [...plan.affects],
    needsPassword: needsPassword(computer),
  };
}

function sameRequest(one: ChangeRequest, other: ChangeRequest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
