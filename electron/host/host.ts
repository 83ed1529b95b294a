/**
 * The application behind every shell: one object that answers the calls of the contract and tells events.
 * Several windows share one host.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '#shared/api/apply.ts';
import type { EventData, EventName } from '#shared/api/contract.ts';
import { ok } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { createApplyHandlers } from './apply/apply-handlers.ts';
import { createJobs } from './apply/create-jobs.ts';
import { settleMemo } from './apply/orders.ts';
import { createPlanChecks } from './apply/plan-checks.ts';
import { checkPlan } from './apply/preflight/check-plan.ts';
import { appCollection } from './catalog/apps/app-collection.ts';
import { personalProfiles, readPersonalProfiles } from './catalog/apps/personal-profiles.ts';
import { createCatalogHandlers } from './catalog/catalog-handlers.ts';
import { curatedCatalogue } from './catalog/catalogue.ts';
import { type FileState, fileState } from './catalog/installed-state.ts';
import { keepCatalogueFresh } from './catalog/keep-fresh.ts';
import { createCatalogKeeper } from './catalog/keeper.ts';
import { namesOfCatalogue } from './catalog/known-names.ts';
import { nixpkgsVersion } from './catalog/nixpkgs-version.ts';
import { createEvaluateOption } from './catalog/options/evaluate-option.ts';
import { createOptionsHandlers } from './catalog/options/options-handlers.ts';
import { packageVersions } from './catalog/package-versions.ts';
import { createSearchHandlers } from './catalog/search-handlers.ts';
import { spokenCatalogue } from './catalog/spoken-catalogue.ts';
import { createStatusHandlers } from './catalog/status-handlers.ts';
import { createTranslate } from './catalog/translate/change-intents.ts';
import { type ChangesParts, createChangesHandlers } from './changes/changes-handlers.ts';
import { withoutApplied } from './changes/pending-changes.ts';
import { createPendingService } from './changes/pending-service.ts';
import { createPendingStore } from './changes/pending-store.ts';
import { createPlanKeeper } from './changes/plan-keeper.ts';
import { createConfigHandlers } from './config/config-handlers.ts';
import { createConfigurationStore } from './config/configuration-store.ts';
import { watchConfiguration } from './config/configuration-watch.ts';
import { configurationHealth } from './config/health.ts';
import type { Handlers, Publish } from './handlers.ts';
import { forgetGone } from './history/forget-gone.ts';
import { createGenerationRecords } from './history/generation-records.ts';
import { createHistoryHandlers } from './history/history-handlers.ts';
import { createPins } from './history/pins.ts';
import { rememberPresent } from './history/remember-present.ts';
import { createMachineHandlers } from './machine/machine-handlers.ts';
import { createPracticeHandlers } from './machine/practice-handlers.ts';
import { createPreferences } from './preferences/preferences.ts';
import { createPreferencesHandlers } from './preferences/preferences-handlers.ts';
import { helperProgram } from './privilege/helper-program.ts';
import { type Report, reportToTerminal } from './report.ts';
import { checkEvent, createRouter, type HostAnswer } from './router.ts';
import { createFindRoom } from './space/make-room.ts';
import { createSpaceHandlers } from './space/space-handlers.ts';
import { computerStateDirectory } from './storage/computer-state.ts';
import type { DataDirectories } from './storage/data-directories.ts';
import { createLanguageHandlers } from './texts/language-handlers.ts';
import { withSpokenWords } from './texts/spoken-words.ts';
import { createUpdateHandlers } from './updates/update-handlers.ts';
import { createUpgrade } from './updates/upgrade/create-upgrade.ts';
import { createUsersHandlers } from './users/users-handlers.ts';

export interface HostOptions {
  readonly computer: Computer;
  /** On the practice computer: its folder, and what builds there. */
  readonly practice?: PracticeFacts | undefined;
  readonly directories: DataDirectories;
  /** Absolute path of the helper's JavaScript bundle. */
  readonly helper: string;
  /** Of the bundle that reads the catalogue; without it only our own texts, and what was kept, are known. */
  readonly catalogBuilder?: string | undefined;
  /** Of Snowglobe, for `app.about`. */
  readonly version: string;
  /** Check every answer and event against the contract, not only the inputs: in tests and development. */
  readonly checkAnswers?: boolean | undefined;
  /** What the system's language is read from; English without it. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Gets what no page can show; by default it goes to standard error. */
  readonly report?: Report | undefined;
}

export interface PracticeFacts {
  readonly folder: string;
  readonly engine: 'nix' | 'stand-in';
}

export type HostEvent = {
  readonly [Name in EventName]: { readonly name: Name; readonly data: EventData<Name> };
}[EventName];

export interface Host {
  readonly computer: Computer;
  /**
   * Answers one call of the contract. Safe to give whatever came over a wire: a name or an input that the
   * contract does not know is answered with `invalid-input`. Never rejects.
   */
  call(name: string, input: unknown): Promise<HostAnswer>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void;
  /**
   * Stops watching, cancels a job under way, and waits until that has put everything back and all is on disk. An
   * activation is waited for instead: half of one would be worse, and its record is kept.
   */
  close(): Promise<void>;
}

/** Answers at once: everything is read when it is first asked for, the configuration a moment before. */
export async function createHost(options: HostOptions): Promise<Host> {
  const { computer, directories } = options;
  const report = options.report ?? reportToTerminal;
  const checkAnswers = options.checkAnswers ?? false;
  const listeners = new Set<(event: HostEvent) => void>();
  const publish: Publish = (name, data) => {
    if (checkAnswers) checkEvent(name, data);
    // `name` and `data` belong together by the type of `Publish`.
    const event = { name, data: withSpokenWords(data) } as HostEvent;
    for (const listener of listeners) {
      try {
        listener(event);
      } catch (error) {
        // One window that is going away must not keep the others, or a job, from hearing it.
        report(
          `A window could not be told ${name}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };

  const stateDirectory = computerStateDirectory(directories, computer);
  const configuration = createConfigurationStore(computer.places.entry, await flakeHostName(computer));
  configuration.onChange((snapshot) => {
    void configurationHealth(snapshot).then((health) => publish('config.changed', health));
  });
  const catalogue = curatedCatalogue();
  const spoken = spokenCatalogue(catalogue);
  const keeper = createCatalogKeeper({
    computer,
    texts: catalogue,
    version: options.version,
    builder: options.catalogBuilder === undefined ? null : helperProgram(options.catalogBuilder),
    directory: join(stateDirectory, 'catalogue'),
    configuration: async () => (await configuration.current()).configuration,
    canEvaluate: computer.canApply && options.practice?.engine !== 'stand-in',
  });
  keeper.onChange((status) => publish('catalog.changed', status));
  const stopReading = keepCatalogueFresh(keeper, configuration, listeners, report);
  const knownOptions = () => keeper.current().options;
  const apps = () => appCollection(catalogue, keeper.current());
  const versionOf = packageVersions(computer.places.channels);
  const stopWatching = watchConfiguration(configuration);
  const closing = new AbortController();

  const pending = createPendingService(createPendingStore(stateDirectory), publish, report);
  const plans = createPlanKeeper(async (plan) => {
    await pending.update((now) => withoutApplied(now, plan.changes));
  });
  const records = createGenerationRecords(stateDirectory);
  const forget = () => forgetGone(computer, records, createPins(stateDirectory, computer.commands.nixStore));
  const remembered = rememberPresent(computer, records)
    .then(forget)
    .catch((error: unknown) => {
      report(`The files of what runs could not be kept: ${String(error)}`);
    });
  const orderParts = { computer, plans, records };
  const names = namesOfCatalogue(() => keeper.current());
  const jobs = createJobs({
    computer,
    helper: helperProgram(options.helper),
    publish,
    stateDirectory,
    whenFoundSwitched: (memo, generation) => settleMemo(memo, generation, orderParts),
    names,
  });
  const findRoom = createFindRoom({ computer, records, stateDirectory });
  const checks = createPlanChecks((plan, signal) =>
    checkPlan({ computer, nixpkgs: plan.channel?.nixpkgs, names: () => names, findRoom }, plan, signal),
  );
  const changes: ChangesParts = {
    computer,
    configuration,
    pending,
    plans,
    translate: createTranslate(catalogue, () => keeper.current()),
    keptDirectory: join(stateDirectory, 'kept'),
  };
  const files = async (): Promise<FileState> =>
    fileState((await configuration.current()).configuration, apps());
  const preferences = createPreferences({ directory: directories.preferences, publish, report });
  const languages = createLanguageHandlers(preferences, options.environment ?? {});
  // What goes on before the first page asks is told in the right language too.
  await languages['language.speak']({ preferred: [] });

  const handlers: Handlers = {
    'app.about': () => ok({ version: options.version }),
    ...createMachineHandlers({
      computer,
      records,
      practiceEngine: options.practice?.engine ?? null,
      isUnderWay: () => isUnderWay(jobs.current()),
      files,
    }),
    ...createPreferencesHandlers(preferences),
    ...languages,
    ...createConfigHandlers(configuration),
    ...createPracticeHandlers(options.practice?.folder ?? null),
    ...createCatalogHandlers({
      catalogue: spoken,
      configuration,
      versionOf,
      data: () => keeper.current(),
      outside: () => readPersonalProfiles(personalProfiles(computer)),
    }),
    ...createSearchHandlers({
      catalogue: spoken,
      data: () => keeper.current(),
      files,
    }),
    ...createStatusHandlers(keeper),
    ...createOptionsHandlers({
      catalogue: spoken,
      knownOptions,
      configuration,
      evaluate: createEvaluateOption(
        computer,
        async () => (await configuration.current()).configuration.flake?.host ?? null,
        closing.signal,
      ),
      nixpkgsVersion: () => nixpkgsVersion(computer),
      isThisComputer: computer.kind !== 'mounted',
    }),
    ...createChangesHandlers(changes),
    ...createApplyHandlers({
      ...orderParts,
      jobs,
      checks,
      stateDirectory,
      preferences: preferences.get,
    }),
    ...createHistoryHandlers({
      computer,
      jobs,
      records,
      stateDirectory,
      publish,
      keepPlan: (plan) => plans.keep(plan),
    }),
    ...createUsersHandlers(files),
    ...createUpdateHandlers({
      computer,
      jobs,
      records,
      keepPlan: (plan) => plans.keep(plan),
      keptPlan: (planId) => plans.get(planId),
      publish,
      names,
      findRoom,
      signal: closing.signal,
    }),
    ...createUpgrade({ computer, changes, names, stateDirectory, publish, signal: closing.signal }),
    ...createSpaceHandlers({ computer, jobs, records, stateDirectory, publish, signal: closing.signal }),
  };
  const router = createRouter(handlers, { checkAnswers, report });

  return {
    computer,
    call: router.call,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      stopWatching();
      closing.abort();
      stopReading();
      listeners.clear();
      checks.close();
      await keeper.close();
      await jobs.finish();
      await pending.settled();
      await remembered;
    },
  };
}

function isUnderWay(job: Job | null): boolean {
  return job !== null && job.endedAt === null;
}

/** `nixos-rebuild` takes the machine of a flake that is called like the computer. */
async function flakeHostName(computer: Computer): Promise<string | undefined> {
  if (!computer.places.entry.endsWith('/flake.nix')) return undefined;
  const name = await readFile(computer.places.hostName, 'utf8').catch(() => '');
  return name.trim() || undefined;
}
