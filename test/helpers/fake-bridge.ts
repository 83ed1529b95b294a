/** A host in memory that keeps the contract: for unit tests of the page and for looking at its screens. */

import type { Interrupted, Job, PlanCheck } from '#shared/api/apply.ts';
import type { OutsideApp } from '#shared/api/apps.ts';
import type { CatalogStatus } from '#shared/api/catalog.ts';
import type { Change, ChangeList, ChangeRequest, ChangeWords, Conflict, Plan } from '#shared/api/changes.ts';
import type {
  Answer,
  Bridge,
  CallName,
  EventData,
  EventName,
  Input,
  Output,
  Preferences,
  Rehearsal,
} from '#shared/api/contract.ts';
import type { BootCondition, Generation, KeptSystem } from '#shared/api/history.ts';
import type { ConfigurationHealth, MachineCondition, MachineOverview } from '#shared/api/machine.ts';
import { fail, ok } from '#shared/api/result.ts';
import type { UpdateStatus } from '#shared/api/updates.ts';
import * as computer from './fake-computer.ts';
import { fakeHistory } from './fake-history.ts';
import { type FakeJobs, fakeJobs } from './fake-jobs.ts';
import { fakeOptions, optionsNamed } from './fake-options.ts';
import { fakeSpace } from './fake-space.ts';
import { fakeLockPlan, fakeUpdateLook } from './fake-updates.ts';
import { type FakeUpgrade, fakeUpgrade, fakeUpgradeHandlers } from './fake-upgrade.ts';
import { fakeUsers, isAboutUser, subjectOfUser, wordsOfUser } from './fake-users.ts';

export interface FakeScenario {
  readonly machine?: Partial<MachineOverview>;
  readonly condition?: Partial<MachineCondition>;
  readonly health?: ConfigurationHealth;
  readonly changes?: readonly ChangeRequest[];
  readonly plan?: Partial<Plan>;
  readonly job?: Job | null;
  /** What the look at a plan beforehand finds. */
  readonly check?: PlanCheck;
  /** Another editor's work: starting the plan is answered with it until it is settled. */
  readonly conflicts?: readonly Conflict[];
  readonly interrupted?: Interrupted;
  readonly pastJobs?: readonly Job[];
  readonly preferences?: Partial<Preferences>;
  readonly catalog?: CatalogStatus;
  readonly generations?: readonly Generation[];
  readonly boot?: BootCondition;
  readonly keptSystems?: readonly KeptSystem[];
  readonly updates?: UpdateStatus;
  readonly upgrade?: FakeUpgrade;
  readonly theme?: Preferences['theme'];
  /** Calls that never get an answer: to see how waiting looks. */
  readonly silent?: readonly CallName[];
  /** Calls that fail with an internal error. */
  readonly failing?: readonly CallName[];
  /** In the place of this host's own answers. */
  readonly answers?: { readonly [Name in CallName]?: (input: Input<Name>) => Output<Name> };
  readonly noApps?: boolean;
  /** Installed by the person past the configuration. */
  readonly outside?: readonly OutsideApp[];
}

export interface FakeBridge extends Bridge {
  readonly calls: { readonly name: CallName; readonly input: unknown }[];
  readonly publish: <Name extends EventName>(name: Name, data: EventData<Name>) => void;
  /** The job goes on: the host has it in this state from now on, and tells it. */
  readonly becomeJob: (job: Job) => void;
}

type Handlers = { [Name in CallName]: (input: never) => Answer<Name> };

export function fakeBridge(scenario: FakeScenario = {}): FakeBridge {
  const listeners = new Map<string, Set<(data: never) => void>>();
  const calls: FakeBridge['calls'] = [];
  const publish: FakeBridge['publish'] = (name, data) => {
    for (const listener of listeners.get(name) ?? []) listener(data as never);
  };
  const jobs = fakeJobs(scenario, publish);
  const handlers = fakeHandlers(scenario, publish, jobs);
  return {
    calls,
    publish,
    becomeJob: jobs.started,
    async call(name, input) {
      calls.push({ name, input });
      if (scenario.silent?.includes(name)) return new Promise(() => {});
      if (scenario.failing?.includes(name)) {
        return fail({ kind: 'internal', sentence: 'The host could not answer.' }) as never;
      }
      const answer = scenario.answers?.[name] as ((input: unknown) => unknown) | undefined;
      return answer === undefined ? (handlers[name](input as never) as never) : (ok(answer(input)) as never);
    },
    on(name, listener) {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener as (data: never) => void));
      return () => all.delete(listener as (data: never) => void);
    },
  };
}

function fakeHandlers(scenario: FakeScenario, publish: FakeBridge['publish'], jobs: FakeJobs): Handlers {
  const pending = fakePending(scenario.changes ?? []);
  let preferences: Preferences = {
    theme: scenario.theme ?? 'system',
    language: 'en',
    trialSeconds: 120,
    trialCheck: null,
    commitEachApply: false,
    tourSeen: true,
    ...scenario.preferences,
  };
  let rehearsal: Rehearsal = 'none';
  const { started } = jobs;
  const health = scenario.health ?? computer.healthy;
  const told = (list: ChangeList) => {
    publish('changes.changed', list);
    return ok(list);
  };
  const installed = scenario.noApps ? [] : computer.apps.filter((app) => app.origins.length > 0);

  return {
    'app.about': () => ok({ version: '0.1.0' }),
    'preferences.get': () => ok(preferences),
    'preferences.set': (input: Partial<Preferences>) => {
      preferences = { ...preferences, ...input };
      publish('preferences.changed', preferences);
      return ok(preferences);
    },
    'language.speak': () => ok({ language: preferences.language === 'system' ? 'en' : preferences.language }),
    'machine.overview': () => ok({ ...computer.machine, ...scenario.machine }),
    'machine.condition': () => ok({ failedUnits: [], nextCleanUp: null, ...scenario.condition }),
    'machine.unitLog': () => ok({ lines: [...computer.unitLog] }),
    'config.health': () => ok(health),
    'config.reload': () => ok(health),
    'practice.rehearsal': () => ok({ rehearsal }),
    'practice.rehearse': (input: { rehearsal: Rehearsal }) => {
      rehearsal = input.rehearsal;
      return ok({ rehearsal });
    },
    'search.everything': ({ text, limit, kinds }: Input<'search.everything'>) =>
      ok({
        hits: search(text)
          .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
          .slice(0, limit),
      }),
    'apps.shelves': () =>
      ok({ shelves: [...computer.shelves], installed: [...installed], total: computer.apps.length }),
    'apps.search': ({ text, limit }: { text: string; limit: number }) => {
      const found = computer.apps.filter((app) => matches(text, app.name, app.summary));
      return ok({ apps: found.slice(0, limit), total: found.length });
    },
    'apps.detail': (input: { app: string }) => {
      const app = computer.apps.find(({ id }) => id === input.app);
      if (app === undefined) return fail({ kind: 'unknown-app', sentence: `No app ${input.app}` });
      return ok(computer.appDetail(app));
    },
    'apps.outside': () => ok({ apps: [...(scenario.outside ?? [])] }),
    'settings.pages': () => ok({ pages: computer.settingsPages.map(({ sections: _, ...page }) => page) }),
    'settings.page': (input: { page: string }) => {
      const page = computer.settingsPages.find(({ id }) => id === input.page);
      return page === undefined
        ? fail({ kind: 'unknown-page', sentence: `No page ${input.page}` })
        : ok(page);
    },
    'settings.setting': (input: { option: string }) => {
      const setting = computer.settings.find(({ option }) => option === input.option);
      return setting === undefined
        ? fail({ kind: 'unknown-setting', sentence: `No setting ${input.option}` })
        : ok(setting);
    },
    ...fakeOptions,
    ...fakeUsers,
    'catalog.status': () => ok(scenario.catalog ?? catalogStatus),
    'catalog.refresh': () => ok(scenario.catalog ?? catalogStatus),
    'catalog.cancel': () => ok(scenario.catalog ?? catalogStatus),
    'changes.list': () => ok(pending.list()),
    'changes.add': (request: ChangeRequest) => {
      if (request.kind === 'install-app' && !request.acceptUnfree) {
        const app = computer.apps.find(({ id }) => id === request.app);
        if (app?.free === false) return fail({ kind: 'needs-consent', sentence: `${app.name} is not free.` });
      }
      return told(pending.add(request));
    },
    'changes.remove': (input: { id: string }) => told(pending.remove(input.id)),
    'changes.discardAll': () => told(pending.discardAll()),
    'changes.undo': () => told(pending.undo()),
    'changes.redo': () => told(pending.redo()),
    'changes.plan': () =>
      pending.list().changes.length === 0
        ? fail({ kind: 'nothing-to-do', sentence: 'No changes are pending.' })
        : ok({ ...computer.plan, ...scenario.plan }),
    'changes.conflicts': () => ok({ conflicts: [...(scenario.conflicts ?? [])] }),
    'changes.settleConflicts': ({ choice }: Input<'changes.settleConflicts'>) => {
      jobs.settled();
      return ok({ plan: choice === 'theirs' ? null : { ...computer.plan, planId: 'plan-2' }, kept: [] });
    },
    ...jobs.handlers,
    ...fakeHistory({
      generations: scenario.generations ?? computer.generations,
      boot: scenario.boot ?? 'fine',
      keptSystems: scenario.keptSystems ?? [],
      started,
      changed: () => publish('history.changed', {}),
    }),
    ...fakeUpgradeHandlers(scenario.upgrade ?? fakeUpgrade()),
    'updates.status': () =>
      ok(
        scenario.updates ?? {
          follows: {
            kind: 'channel',
            name: 'nixos-24.11',
            url: 'https://channels.nixos.org/nixos-24.11',
            revision: '0c582677378fabc0de',
          },
          currentVersion: '24.11.717412.0c582677378f',
          updatedAt: computer.ago(24 * 12),
          canUpdate: true,
        },
      ),
    'space.use': () => ok(fakeSpace),
    'space.stopReading': () => ok({}),
    'space.cleanUp': ({ generations }: Input<'space.cleanUp'>) =>
      started(computer.job('activating', { task: { kind: 'clean-up', generations } })),
    'updates.newer': () =>
      ok({ newer: [{ name: 'nixos-24.11', state: { kind: 'newer', revision: '8edf06bea5bcbee082df' } }] }),
    'updates.plan': () => ok({ plan: fakeLockPlan }),
    'updates.look': () => ok(fakeUpdateLook),
    'updates.stopLooking': () => ok({}),
    'updates.start': () => started(computer.job('downloading', { task: { kind: 'update' } })),
  };
}

const catalogStatus: CatalogStatus = {
  options: { source: 'channel', count: 19_838 },
  packages: { source: 'channel', count: 73_000 },
  readAt: computer.ago(30),
  isStale: false,
  building: null,
  problem: null,
  packagesCost: null,
};

function fakePending(requests: readonly ChangeRequest[]) {
  let nextId = 1;
  const change = (request: ChangeRequest): Change => {
    const id = `change-${nextId}`;
    nextId += 1;
    return { id, request, words: wordsOf(request), intents: [] };
  };
  let past: (readonly Change[])[] = [];
  let future: (readonly Change[])[] = [];
  let changes: readonly Change[] = requests.map(change);
  const list = (): ChangeList => ({
    changes: [...changes],
    canUndo: past.length > 0,
    canRedo: future.length > 0,
  });
  const become = (next: readonly Change[]): ChangeList => {
    past = [...past, changes];
    future = [];
    changes = next;
    return list();
  };
  return {
    list,
    add: (request: ChangeRequest) =>
      become([...changes.filter((other) => subject(other.request) !== subject(request)), change(request)]),
    remove: (id: string) => become(changes.filter((other) => other.id !== id)),
    discardAll: () => become([]),
    undo: () => {
      future = [changes, ...future];
      changes = past.at(-1) ?? [];
      past = past.slice(0, -1);
      return list();
    },
    redo: () => {
      past = [...past, changes];
      changes = future[0] ?? [];
      future = future.slice(1);
      return list();
    },
  };
}

function subject(request: ChangeRequest): string {
  if (isAboutUser(request)) return subjectOfUser(request);
  if ('app' in request) return `app ${request.app}`;
  if (request.kind === 'choose-desktop') return 'desktop';
  if (request.kind === 'fix') return `fix ${request.label}`;
  return 'name' in request ? `${request.option} ${request.name}` : request.option;
}

function wordsOf(request: ChangeRequest): ChangeWords {
  if (isAboutUser(request)) return wordsOfUser(request);
  if (request.kind === 'install-app' || request.kind === 'remove-app') {
    const name = computer.apps.find(({ id }) => id === request.app)?.name ?? request.app;
    return { kind: request.kind, name, option: 'environment.systemPackages' };
  }
  if (request.kind === 'fix') return { kind: 'fix', label: request.label, option: '' };
  if (request.kind === 'choose-desktop') {
    const desktop = computer.settings.find(({ picture }) => picture === request.desktop);
    return {
      kind: 'set',
      title: 'Desktop',
      option: desktop?.option ?? '',
      from: null,
      to: desktop?.title ?? '',
    };
  }
  const { option } = request;
  const title = computer.settings.find((setting) => setting.option === option)?.title ?? option;
  if ('name' in request) return { title, ...request };
  if (request.kind === 'reset-setting') return { kind: 'reset', title, option, from: null };
  const { value } = request;
  if (value.type === 'bool') return { kind: value.value ? 'turn-on' : 'turn-off', title, option };
  const to = value.type === 'string' || value.type === 'int' ? value.value : JSON.stringify(value);
  return { kind: 'set', title, option, from: null, to };
}

function search(text: string): Output<'search.everything'>['hits'] {
  const pages = computer.settingsPages
    .filter((page) => matches(text, page.title, page.summary))
    .map((page) => ({
      kind: 'page' as const,
      id: page.id,
      title: page.title,
      subtitle: page.summary,
      icon: page.icon,
      page: null,
    }));
  const apps = computer.apps
    .filter((app) => matches(text, app.name, app.summary))
    .map((app) => ({
      kind: 'app' as const,
      id: app.id,
      title: app.name,
      subtitle: app.summary,
      icon: app.icon,
      page: null,
    }));
  const settings = computer.settingsPages.flatMap((page) =>
    page.sections
      .flatMap((section) => section.settings)
      .filter((setting) => matches(text, setting.title, setting.option))
      .map((setting) => ({
        kind: 'setting' as const,
        id: setting.option,
        title: setting.title,
        subtitle: `${page.title} · ${setting.option}`,
        icon: null,
        page: page.id,
      })),
  );
  const known = new Set(settings.map(({ id }) => id));
  const others = optionsNamed(text)
    .filter((option) => !known.has(option))
    .map((option) => ({
      kind: 'setting' as const,
      id: option,
      title: option.split('.').at(-1) ?? option,
      subtitle: option,
      icon: null,
      page: null,
    }));
  return [...pages, ...apps, ...settings, ...others].map((hit) => ({
    where: null,
    mark: null,
    foundBy: null,
    ...hit,
  }));
}

function matches(text: string, ...fields: readonly string[]): boolean {
  return fields.some((field) => field.toLowerCase().includes(text.trim().toLowerCase()));
}
