/** The upgrade assistant, put together from what the host has. */
import { join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import type { KnownNames } from '../../apply/explain/explanation.ts';
import { type ChangesParts, createChangesHandlers } from '../../changes/changes-handlers.ts';
import { makePlan } from '../../changes/make-plan.ts';
import { isFixMade } from '../../changes/with-fix.ts';
import type { HandlersOf, Publish } from '../../handlers.ts';
import { createUpgradeHandlers } from './upgrade-handlers.ts';
import { createUpgradeLooks } from './upgrade-looks.ts';

export interface UpgradeSurroundings {
  readonly computer: Computer;
  /** What pending changes are made and planned with. */
  readonly changes: ChangesParts;
  readonly names: KnownNames;
  /** Snowglobe's own for this computer. */
  readonly stateDirectory: string;
  readonly publish: Publish;
  readonly signal: AbortSignal;
}

export function createUpgrade(surroundings: UpgradeSurroundings): HandlersOf<'upgrade.'> {
  const { computer, changes, names, stateDirectory, publish, signal } = surroundings;
  const { configuration, pending, plans, translate } = changes;
  const addChange = createChangesHandlers(changes)['changes.add'];
  const looks = createUpgradeLooks({
    computer,
    snapshot: configuration.current,
    pending: async () => (await pending.get()).present,
    names,
    directory: join(stateDirectory, 'releases'),
    tell: (look) => publish('upgrade.changed', { look }),
    signal,
  });
  return createUpgradeHandlers({
    computer,
    looks,
    configuration: async () => (await configuration.current()).configuration,
    addChange: async (request) => addChange(request),
    isMade: ({ label, intents }) =>
      isFixMade(
        {
          id: '',
          request: { kind: 'fix', label, intents },
          words: { kind: 'fix', label, option: '' },
          intents,
        },
        changes,
      ),
    makePlan: async () =>
      makePlan((await pending.get()).present, await configuration.current(), [], translate),
    keepPlan: (plan) => plans.keep(plan),
  });
}
