/** The host's calls for jobs, history and updates, over a computer with one plan. */
import { readFileSync } from 'node:fs';
import { createApplyHandlers } from '../../electron/host/apply/apply-handlers.ts';
import { createJobs } from '../../electron/host/apply/create-jobs.ts';
import { noKnownNames } from '../../electron/host/apply/explain/explanation.ts';
import { settleMemo } from '../../electron/host/apply/orders.ts';
import { createPlanChecks, type LookAtPlan } from '../../electron/host/apply/plan-checks.ts';
import type { Plans, PreparedPlan } from '../../electron/host/config/prepared-plan.ts';
import { createGenerationRecords } from '../../electron/host/history/generation-records.ts';
import { createHistoryHandlers } from '../../electron/host/history/history-handlers.ts';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';
import { createUpdateHandlers } from '../../electron/host/updates/update-handlers.ts';
import type { ApplyMode, Job } from '../../shared/api/apply.ts';
import type { Preferences } from '../../shared/api/contract.ts';
import type { Computer } from '../../shared/machine/computer.ts';
import { fingerprint } from './helper-conversation.ts';

interface JobsHostOptions {
  readonly computer: Computer;
  readonly helper: HelperProgram;
  readonly stateDirectory: string;
  /** What the plan makes of the text of the computer's main file. */
  readonly edit: (text: string) => string;
  /** What is found when the plan is looked at; nothing by default. */
  readonly look?: LookAtPlan;
  readonly wishes?: Partial<Preferences>;
}

/** The plan is `plan-1`, with one change: Inkscape is installed. */
export function jobsHost({ computer, helper, stateDirectory, edit, look, wishes }: JobsHostOptions) {
  const news: (Job | null)[] = [];
  const applied: string[] = [];
  const records = createGenerationRecords(stateDirectory);
  const { entry } = computer.places;
  const before = readFileSync(entry, 'utf8');
  const plan: PreparedPlan = {
    planId: 'plan-1',
    hasRefusals: false,
    useOverrideFile: [],
    files: [{ path: entry, fingerprint: fingerprint(entry), before, after: edit(before) }],
    changes: [
      {
        id: 'change-1',
        request: { kind: 'install-app', app: 'inkscape' },
        words: { kind: 'install-app', name: 'Inkscape', option: 'environment.systemPackages' },
        intents: [],
      },
    ],
  };
  const plans: Plans = {
    get: (planId) => (planId === plan.planId ? plan : undefined),
    changedSince: async ({ files }) =>
      files.filter((file) => fingerprint(file.path) !== file.fingerprint).map((file) => file.path),
    applied: async ({ planId }) => void applied.push(planId),
  };
  const orderParts = { computer, plans, records };
  const jobs = createJobs({
    computer,
    helper,
    stateDirectory,
    publish: (name, data) => {
      if (name === 'apply.changed' && 'job' in data) news.push(data.job);
    },
    whenFoundSwitched: (memo, generation) => settleMemo(memo, generation, orderParts),
  });
  const preferences: Preferences = {
    theme: 'system',
    language: 'system',
    trialSeconds: 15,
    trialCheck: null,
    commitEachApply: false,
    tourSeen: true,
    ...wishes,
  };
  const apply = createApplyHandlers({
    ...orderParts,
    jobs,
    checks: createPlanChecks(look ?? (async () => ({ findings: [], download: null, builds: null }))),
    preferences: async () => preferences,
    stateDirectory,
  });
  return {
    jobs,
    news,
    applied,
    records,
    apply,
    history: createHistoryHandlers({
      computer,
      jobs,
      records,
      stateDirectory,
      publish: () => {},
      keepPlan: () => {},
    }),
    updates: createUpdateHandlers({
      computer,
      jobs,
      records,
      keepPlan: () => {},
      keptPlan: () => undefined,
      publish: () => {},
      names: noKnownNames,
      signal: new AbortController().signal,
    }),
    start: (mode: ApplyMode = 'switch') => apply['apply.start']({ planId: plan.planId, mode }),
  };
}
