/** `snowglobe rebuild` and `snowglobe try`: the files as they are become the system, by the same job as in the window. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { trialLimits } from '#shared/api/apply.ts';
import type { Input } from '#shared/api/contract.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { startTerminalAgent } from '../host/privilege/terminal-agent.ts';
import { startHost } from '../start/start-host.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import { followJob } from './follow-job.ts';
import { jsonDisplay, thisTerminal, wordDisplay } from './job-display.ts';
import { canAsk } from './trial-question.ts';

interface Wish {
  readonly order: Input<'apply.files'>;
  readonly json: boolean;
  readonly practice: boolean;
  readonly dataDirectory: string | undefined;
}

/**
 * @param args the words after the command
 * @param outFolder where the build put its programs
 * @returns the exit code
 */
export async function rebuildCommand(args: readonly string[], outFolder: string): Promise<number> {
  const wish = readRebuild(args);
  return wish.ok ? run(wish.value, outFolder) : complain(wish.error, exitCode.usage);
}

/** As `rebuildCommand`. */
export async function tryCommand(args: readonly string[], outFolder: string): Promise<number> {
  const wish = readTry(args);
  if (!wish.ok) return complain(wish.error, exitCode.usage);
  if (!canAsk()) {
    process.stderr.write(
      'There is no terminal here to ask whether to keep it, so it goes back when the time is over.\n',
    );
  }
  return run(wish.value, outFolder);
}

async function run({ order, json, practice, dataDirectory }: Wish, outFolder: string): Promise<number> {
  const terminal = thisTerminal();
  const display = json ? jsonDisplay(terminal) : wordDisplay(terminal);
  const flags = { root: undefined, practice, resetPractice: false, dataDirectory };
  const opened = await startHost(flags, outFolder, { readsCatalogue: false });
  if (!opened.ok) {
    display.refuse(opened.error);
    return exitCode.refused;
  }
  // Where no desktop shows the question for the password, it appears here.
  const agent = await startTerminalAgent(opened.value.computer);
  try {
    return await followJob(opened.value, order, display);
  } finally {
    agent?.end();
    await opened.value.close();
  }
}

const rebuildModes = ['switch', 'boot', 'test', 'build'] as const;

/** The error is a sentence about wrong usage. */
export function readRebuild(args: readonly string[]): Result<Wish, string> {
  const given = read(args);
  if (!given.ok) return given;
  const { words, seconds, ...common } = given.value;
  if (seconds !== undefined) return fail("Only 'try' takes --seconds.");
  const mode = rebuildModes.find((known) => known === words[0]);
  if (mode === undefined || words.length !== 1) {
    return fail(`rebuild needs one of ${rebuildModes.join(', ')}. Try 'snowglobe help'.`);
  }
  return ok({ order: { mode }, ...common });
}

/** The error is a sentence about wrong usage. */
export function readTry(args: readonly string[]): Result<Wish, string> {
  const given = read(args);
  if (!given.ok) return given;
  const { words, seconds, ...common } = given.value;
  if (words.length > 0) return fail(`try takes no word like '${words[0]}'. Try 'snowglobe help'.`);
  if (seconds === undefined) return ok({ order: { mode: 'try' }, ...common });
  const { leastSeconds, mostSeconds } = trialLimits;
  const count = /^\d+$/.test(seconds) ? Number(seconds) : Number.NaN;
  if (!(count >= leastSeconds && count <= mostSeconds)) {
    return fail(`--seconds needs a whole number from ${leastSeconds} to ${mostSeconds}.`);
  }
  return ok({ order: { mode: 'try', seconds: count }, ...common });
}

interface Given extends Omit<Wish, 'order'> {
  readonly words: readonly string[];
  readonly seconds: string | undefined;
}

function read(args: readonly string[]): Result<Given, string> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        practice: { type: 'boolean', default: false },
        data: { type: 'string' },
        seconds: { type: 'string' },
      },
    });
    const { json, practice, data, seconds } = values;
    const dataDirectory = data === undefined ? undefined : resolve(data);
    return ok({ words: positionals, json, practice, dataDirectory, seconds });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
