/** The newest catalogue there is: from disk at once, read again in the background when it has become old. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CatalogStatus } from '#shared/api/catalog.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import type { HelperProgram } from '../privilege/helper-program.ts';
import { say } from '../texts/say.ts';
import type { BuildRequest } from './builder/messages.ts';
import { type RunningBuild, runBuilder } from './builder/run-builder.ts';
import type { CatalogData, CatalogKeeper } from './catalog-data.ts';
import type { Catalogue } from './catalogue.ts';
import { collectionFacts, modulesIdentity, servingAddresses } from './identity.ts';
import { type CatalogueIdentity, openCatalogue } from './store/catalogue-file.ts';
import { dataOfTexts } from './store/data-of-texts.ts';
import { textsVersion } from './texts-version.ts';

export interface KeeperParts {
  readonly computer: Computer;
  /** Our own. */
  readonly texts: Catalogue;
  /** Of Snowglobe. */
  readonly version: string;
  /** Null where nothing can be read, only what was kept. */
  readonly builder: HelperProgram | null;
  /** Of this computer's own, where the catalogue is kept. */
  readonly directory: string;
  readonly configuration: () => Promise<Configuration>;
  /** False on a practice computer without Nix, and for a tree that does not run. */
  readonly canEvaluate: boolean;
  /** Instead of those of NixOS. */
  readonly addresses?: readonly string[] | undefined;
}

/** Nixpkgs as a whole, evaluated with all its texts: measured on NixOS 24.11 with 73,000 packages. */
const packagesCost = { seconds: 60, memoryBytes: 6_000_000_000 };

/** What it needs to know to say whether it is old, and to be made new. */
interface Wanted extends Pick<BuildRequest, 'identity' | 'evaluation' | 'servedFolder'> {
  readonly addresses: readonly string[];
}

export function createCatalogKeeper(parts: KeeperParts): CatalogKeeper {
  const file = join(parts.directory, 'catalogue.bin');
  const listeners = new Set<(status: CatalogStatus) => void>();
  let data: CatalogData | undefined;
  let identity: CatalogueIdentity | undefined;
  let isStale = false;
  let problem: CatalogStatus['problem'] = null;
  let building: CatalogStatus['building'] = null;
  let running: RunningBuild | undefined;
  let isClosed = false;
  let isCancelled = false;
  /** The files have changed while it was made. */
  let isAskedAgain = false;
  /** What was wanted when it was last made: what could not be had then is not asked for at every change of a file. */
  let tried: string | undefined;
  let waiting: Promise<void> = Promise.resolve();

  const tell = (): void => {
    if (isClosed) return;
    for (const listener of listeners) listener(status());
  };

  const opened = open().then(() => {
    // Whoever asked before that has only our own texts.
    if (data !== undefined) tell();
  });

  /** A file that cannot be used is as good as none: it will be made new. */
  async function open(): Promise<void> {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return;
    const catalogue = openCatalogue(bytes);
    if (catalogue.ok) {
      data = catalogue.value.data;
      identity = catalogue.value.identity;
    } else {
      await rm(file, { force: true }).catch(() => undefined);
    }
  }

  function status(): CatalogStatus {
    const known = current();
    const packageSource = identity?.packageSource ?? 'texts';
    return {
      options: { source: identity?.optionSource ?? 'texts', count: known.options.count },
      packages: { source: packageSource, count: known.packages.count },
      readAt: identity?.readAt ?? null,
      isStale,
      building,
      problem,
      packagesCost: packageSource === 'texts' && parts.canEvaluate ? packagesCost : null,
    };
  }

  function current(): CatalogData {
    return data ?? dataOfTexts(parts.texts);
  }

  async function wanted(): Promise<Wanted> {
    const { computer, canEvaluate } = parts;
    const [facts, configuration] = await Promise.all([collectionFacts(computer), parts.configuration()]);
    const isFlake = computer.kind === 'flake';
    const { nixEnv } = computer.commands;
    const nixInstantiate = { ...nixEnv, program: join(dirname(nixEnv.program), 'nix-instantiate') };
    const host = configuration.flake?.host ?? null;
    const needsPath = process.env.NIX_PATH === undefined && !isFlake && computer.kind !== 'practice';
    return {
      identity: {
        texts: textsVersion(parts.texts, parts.version),
        nixpkgs: facts.identity,
        modules: modulesIdentity(configuration),
      },
      evaluation:
        !canEvaluate || (isFlake && host === null)
          ? null
          : {
              nixInstantiate,
              nixEnv,
              place: isFlake ? computer.places.configuration : computer.places.entry,
              host: isFlake ? host : null,
              nixpkgs: needsPath ? `${computer.places.channels}/nixos` : null,
            },
      // A practice computer is complete: nothing of it comes from the network.
      addresses: parts.addresses ?? (computer.kind === 'practice' ? [] : servingAddresses(facts)),
      servedFolder: isFlake ? null : join(computer.places.channels, 'nixos'),
    };
  }

  function isOf({ identity: now }: Wanted): boolean {
    return (
      identity !== undefined &&
      identity.texts === now.texts &&
      identity.nixpkgs === now.nixpkgs &&
      identity.modules === now.modules
    );
  }

  /** Something could not be had when it was made: no network, or files that did not evaluate. */
  function isIncomplete({ evaluation }: Wanted): boolean {
    return (
      identity?.packageSource === 'texts' || (evaluation !== null && identity?.optionSource !== 'evaluation')
    );
  }

  /** One after the other; a newer wish waits for the older to end. */
  function build(evaluatePackages: boolean): Promise<void> {
    isCancelled = false;
    building = { stage: 'options', progress: null };
    waiting = waiting.then(() => buildNow(evaluatePackages));
    return waiting;
  }

  async function buildNow(evaluatePackages: boolean): Promise<void> {
    const { builder } = parts;
    if (isClosed || builder === null) {
      building = null;
      return;
    }
    problem = null;
    try {
      const wish = await wanted();
      tried = JSON.stringify(wish.identity);
      await mkdir(parts.directory, { recursive: true, mode: 0o700 });
      await removeUnfinished(file);
      // `cancel` and `close` have nothing to end before it is begun.
      if (isClosed || isCancelled) {
        building = null;
        problem = { kind: 'cancelled', sentence: say`Reading the catalogue was stopped.` };
        tell();
        return;
      }
      const previous = identity === undefined ? null : file;
      const request: BuildRequest = {
        ...wish,
        addresses: [...wish.addresses],
        evaluatePackages,
        previous,
        output: file,
      };
      running = runBuilder(builder, request, (message) => {
        if (message.kind !== 'stage') return;
        building = { stage: message.stage, progress: message.progress };
        tell();
      });
      const ended = await running.ended;
      problem = ended ?? null;
      await open();
      isStale = !isOf(wish);
    } catch (error) {
      problem = { kind: 'damaged', sentence: error instanceof Error ? error.message : String(error) };
    }
    running = undefined;
    building = null;
    tell();
    if (isAskedAgain) void check().catch(() => undefined);
  }

  async function check(): Promise<void> {
    await opened;
    isAskedAgain = building !== null;
    if (isClosed || isAskedAgain) return;
    const wish = await wanted();
    const isOld = !isOf(wish);
    isStale = isOld && identity !== undefined;
    if (!(isOld || isIncomplete(wish)) || tried === JSON.stringify(wish.identity)) return;
    // Somebody may have asked for it meanwhile.
    if (isClosed || building !== null) return;
    await build(false);
  }

  return {
    current,
    status,
    refresh({ evaluatePackages = false }) {
      if (building === null) void build(evaluatePackages);
      tell();
      return status();
    },
    cancel() {
      isCancelled = true;
      running?.cancel();
      return status();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    opened: () => opened,
    check,
    async close() {
      isClosed = true;
      listeners.clear();
      running?.cancel();
      await waiting;
    },
  };
}

/** What a builder that was ended, or lost its power, has left. */
async function removeUnfinished(file: string): Promise<void> {
  const folder = dirname(file);
  const left = (await readdir(folder)).filter((name) => name.startsWith(`${basename(file)}.`));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}
