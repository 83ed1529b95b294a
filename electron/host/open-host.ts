/** From the command line's wishes to a running host: finds the computer, makes the practice one if need be. */
import { mkdir, rm } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { createGenerationRecords } from './history/generation-records.ts';
import { createHost, type Host, type PracticeFacts } from './host.ts';
import { detectComputer } from './machine/detect.ts';
import { createPractice, type PracticeResources, resetPractice } from './machine/practice/create.ts';
import { recordPast } from './machine/practice/past-records.ts';
import { reportToTerminal } from './report.ts';
import { computerStateDirectory } from './storage/computer-state.ts';
import { type DataDirectories, dataDirectories } from './storage/data-directories.ts';
import { type DataLock, lockData } from './storage/data-lock.ts';

export interface OpenHostOptions {
  /** `--root DIR` */
  readonly root?: string | undefined;
  /** `--practice` */
  readonly practice?: boolean | undefined;
  /** `--reset-practice`: implies `practice`. */
  readonly resetPractice?: boolean | undefined;
  /** `--data DIR` */
  readonly dataDirectory?: string | undefined;
  /** Absolute path of the helper's JavaScript bundle. */
  readonly helper: string;
  /** Of the bundle that reads the catalogue. */
  readonly catalogBuilder?: string | undefined;
  /** What the build made for the practice computer. */
  readonly practiceResources: PracticeResources;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly checkAnswers?: boolean | undefined;
}

/** `sentence` is whole and for the person who started Snowglobe. */
export interface OpenHostProblem {
  readonly kind: 'no-configuration' | 'practice-failed' | 'no-data-directory' | 'already-open';
  readonly sentence: string;
}

export async function openHost(options: OpenHostOptions): Promise<Result<Host, OpenHostProblem>> {
  const directories = dataDirectories(options.environment, options.dataDirectory);
  const lock = await takeDirectories(directories);
  if (!lock.ok) return lock;
  const opened = await openLocked(directories, options);
  if (!opened.ok) {
    await lock.value.release();
    return opened;
  }
  const host = opened.value;
  return ok({
    ...host,
    async close() {
      await host.close();
      await lock.value.release();
    },
  });
}

async function openLocked(
  directories: DataDirectories,
  options: OpenHostOptions,
): Promise<Result<Host, OpenHostProblem>> {
  const found = await detectComputer(
    { root: options.root, practice: options.practice || options.resetPractice },
    { environment: options.environment, practiceFolder: directories.practice },
  );
  if (!found.ok) return found;
  const machine =
    found.value.kind === 'practice'
      ? await openPractice(directories, options)
      : ok({ computer: found.value, practice: undefined });
  if (!machine.ok) return machine;

  const { helper, catalogBuilder, version, checkAnswers, environment } = options;
  return ok(
    await createHost({
      ...machine.value,
      directories,
      helper,
      catalogBuilder,
      version,
      checkAnswers,
      environment,
    }),
  );
}

async function takeDirectories(directories: DataDirectories): Promise<Result<DataLock, OpenHostProblem>> {
  try {
    for (const directory of [directories.state, directories.preferences]) {
      await mkdir(directory, { recursive: true, mode: 0o700 });
    }
    const lock = await lockData(directories.state);
    if (lock.ok) return lock;
    return fail({
      kind: 'already-open',
      sentence: `Snowglobe is open already (process ${lock.error.pid}): use its window, or close it first. To have two at once, give this one its own data with --data DIR.`,
    });
  } catch (error) {
    return fail({
      kind: 'no-data-directory',
      sentence: `Snowglobe has no place to keep its data: ${reasonOf(error)}`,
    });
  }
}

interface OpenedPractice {
  readonly computer: Computer;
  readonly practice: PracticeFacts;
}

async function openPractice(
  directories: DataDirectories,
  options: OpenHostOptions,
): Promise<Result<OpenedPractice, OpenHostProblem>> {
  const chosen = chosenEngine(options.environment);
  const folder = directories.practice;
  try {
    if (options.resetPractice) await resetPractice(folder);
    return ok(await makePractice(directories, chosen, options));
  } catch (error) {
    // A Nix that is there but cannot build (a daemon that is down, an unusual setup) is no reason to stop.
    const standIn = chosen === undefined ? await tryStandIn(directories, options) : null;
    if (standIn !== null) {
      reportToTerminal(`Nix cannot build here, so stand-ins do: ${reasonOf(error)}`);
      return ok(standIn);
    }
    return fail({
      kind: 'practice-failed',
      sentence: `The practice computer could not be made: ${reasonOf(error)}`,
    });
  }
}

async function makePractice(
  directories: DataDirectories,
  chosen: PracticeFacts['engine'] | undefined,
  options: OpenHostOptions,
): Promise<OpenedPractice> {
  const folder = directories.practice;
  const { computer, engine, how } = await createPractice(folder, {
    resources: options.practiceResources,
    engine: chosen,
    environment: options.environment,
  });
  if (how === 'made') await giveNewState(directories, computer);
  return { computer, practice: { folder, engine } };
}

async function tryStandIn(
  directories: DataDirectories,
  options: OpenHostOptions,
): Promise<OpenedPractice | null> {
  return makePractice(directories, 'stand-in', options).catch(() => null);
}

/** What is remembered of an earlier practice computer in the same folder would be wrong about a new one. */
async function giveNewState(directories: DataDirectories, computer: Computer): Promise<void> {
  const state = computerStateDirectory(directories, computer);
  await rm(state, { recursive: true, force: true });
  await recordPast(computer, createGenerationRecords(state));
}

/** SNOWGLOBE_PRACTICE_ENGINE: to try, and to test, either one on a computer that has Nix. */
function chosenEngine(environment: OpenHostOptions['environment']): PracticeFacts['engine'] | undefined {
  const name = environment.SNOWGLOBE_PRACTICE_ENGINE;
  return name === 'nix' || name === 'stand-in' ? name : undefined;
}

/** One line: Nix' own error where a program of it failed, without the command and the trace around it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason =
    message.split('\n').find((line) => line.trim().startsWith('error:')) ?? message.split('\n')[0];
  return (reason ?? message).trim().slice(0, 300);
}
