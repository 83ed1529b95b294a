/** The calls `changes.*`: what is asked for becomes a pending change, and pending changes become a plan. */
import { randomUUID } from 'node:crypto';
import type { Change, ChangeRequest } from '#shared/api/changes.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { ConfigurationSnapshot, ConfigurationStore } from '../config/configuration-store.ts';
import { blockingProblem } from '../config/health.ts';
import type { HandlersOf } from '../handlers.ts';
import { say } from '../texts/say.ts';
import { makePlan, planForPage } from './make-plan.ts';
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
import { planChanges } from './plan-changes.ts';
import type { PlanKeeper } from './plan-keeper.ts';
import { renamedAddition } from './renamed-addition.ts';
import { createConflictHandlers, type PlanOrigins } from './settle-conflicts.ts';
import type { Translate, Translation } from './translate.ts';
import { addFix } from './with-fix.ts';

export interface ChangesParts {
  readonly computer: Computer;
  readonly configuration: ConfigurationStore;
  readonly pending: PendingService;
  readonly plans: PlanKeeper;
  readonly translate: Translate;
  /** Where another editor's version of a file is copied before ours takes its place. */
  readonly keptDirectory: string;
}

export function createChangesHandlers(parts: ChangesParts): HandlersOf<'changes.'> {
  const { computer, configuration, pending, plans, translate } = parts;
  const origins: PlanOrigins = new WeakMap();
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
      if (request.kind === 'fix') {
        return addFix(changeOf(request, translation.value), snapshot, parts);
      }
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
        return fail({ kind: 'nothing-to-do', sentence: say`There are no pending changes.` });
      }
      const snapshot = await configuration.current();
      const blocking = blockingProblem(snapshot);
      if (blocking) return fail({ kind: 'configuration-broken', sentence: blocking.message });

      const { prepared, notes } = makePlan(present, snapshot, useOverrideFile, translate);
      plans.keep(prepared);
      origins.set(prepared, { configuration: snapshot.configuration, notes });
      return ok(planForPage(prepared, notes, computer));
    },

    ...createConflictHandlers(parts, origins),
  };
}

/** Undefined when the files say so already: ticking and then unticking leaves nothing. */
function changeFor(
  request: ChangeRequest,
  translation: Translation,
  snapshot: ConfigurationSnapshot,
): Change | undefined {
  if (translation.intents.length === 0) return undefined;
  const change = changeOf(request, translation);
  const alone = planChanges(snapshot.configuration, [change], new Set());
  return alone.alreadySo.length > 0 ? undefined : change;
}

function changeOf(request: ChangeRequest, { words, intents }: Translation): Change {
  return { id: randomUUID(), request, words, intents: [...intents] };
}

function sameRequest(one: ChangeRequest, other: ChangeRequest): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
