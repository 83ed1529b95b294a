/** What needs no rights: to list, to compare, to name, to pin. */
import { assertNever } from '#shared/api/result.ts';
import type { GenerationHistory, HistoryProblem } from '../host/history/generation-history.ts';
import type { KnownGeneration } from '../host/history/list-history.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import type { GenerationFlags, LookWish } from './generations-command.ts';
import { meantGenerations } from './generations-computer.ts';
import {
  comparisonData,
  comparisonLines,
  listData,
  listedGeneration,
  listLines,
} from './generations-words.ts';

/** Returns the exit code. */
export async function lookAtGenerations(wish: LookWish, flags: GenerationFlags): Promise<number> {
  const meant = await meantGenerations(flags);
  if (!meant.ok) return complain(meant.error, exitCode.brokenFile);
  const { history, computer } = meant.value;
  switch (wish.verb) {
    case 'list': {
      const { generations } = await history.list();
      if (generations.length === 0) {
        return complain(`There is no profile ${computer.places.systemProfile}.`, exitCode.notThere);
      }
      print(flags.json ? [JSON.stringify(listData(generations), undefined, 2)] : listLines(generations));
      return exitCode.done;
    }
    case 'compare': {
      const compared = await history.compare(wish.from, wish.to);
      if (!compared.ok) return complainOf(compared.error);
      const data = comparisonData(compared.value);
      print(flags.json ? [JSON.stringify(data, undefined, 2)] : comparisonLines(compared.value));
      return exitCode.done;
    }
    case 'name':
    case 'note': {
      const done = await history.describe(wish.generation, { [wish.verb]: wish.text });
      return done.ok ? tell(wish.generation, history, flags) : complainOf(done.error);
    }
    case 'pin':
    case 'unpin': {
      const done = await history.pin(wish.generation, wish.verb === 'pin');
      if (!done.ok) return complainOf(done.error);
      if (wish.verb === 'pin' && !flags.json) process.stderr.write(`${whatPinsHold}\n`);
      return tell(wish.generation, history, flags);
    }
    default:
      return assertNever(wish);
  }
}

const whatPinsHold =
  "Its system survives every clean-up. Its number is lost when Nix' own commands delete it, and its place in the boot menu when the configuration limit is reached.";

async function tell(number: number, history: GenerationHistory, flags: GenerationFlags): Promise<number> {
  const generation: KnownGeneration | undefined = await history.find(number);
  if (generation !== undefined && flags.json) {
    print([JSON.stringify(listedGeneration(generation), undefined, 2)]);
  }
  return exitCode.done;
}

function complainOf({ kind, sentence }: HistoryProblem<string>): number {
  return complain(sentence, kind === 'unknown-generation' ? exitCode.notThere : exitCode.brokenFile);
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
