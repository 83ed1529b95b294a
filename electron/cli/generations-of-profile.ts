/** What can be done with a profile that is named: its links move, and nothing is activated or started. */
import { spawnSync } from 'node:child_process';
import { reasonToStay } from '../host/history/generation-history.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import type { DoWish, GenerationFlags } from './generations-command.ts';
import { meantGenerations } from './generations-computer.ts';
import { doWithGeneration } from './generations-do.ts';

/** Returns the exit code. */
export async function changeProfile(
  wish: DoWish,
  flags: GenerationFlags,
  outFolder: string,
): Promise<number> {
  const meant = await meantGenerations(flags);
  if (!meant.ok) return complain(meant.error, exitCode.brokenFile);
  const { computer, history, isOwn } = meant.value;
  if (isOwn) return doWithGeneration(wish, flags, outFolder);
  if (wish.verb === 'boot-once') {
    return complain(
      'Only a generation of this computer’s own system can be started: leave out --profile.',
      exitCode.refused,
    );
  }
  const wanted = wish.verb === 'delete' ? wish.generations : [wish.generation];
  const { generations } = await history.list();
  for (const number of wanted) {
    const generation = generations.find((one) => one.number === number);
    if (generation === undefined || (generation.missing && wish.verb !== 'delete')) {
      return complain(`There is no generation ${number}, or its path is gone.`, exitCode.notThere);
    }
    const reason = wish.verb === 'delete' ? reasonToStay(generation) : null;
    if (reason !== null) {
      return complain(`Generation ${number} is not deleted. ${reason}`, exitCode.refused);
    }
  }
  const { nixEnv } = computer.commands;
  const verb = wish.verb === 'delete' ? '--delete-generations' : '--switch-generation';
  const done = spawnSync(nixEnv.program, ['-p', computer.places.systemProfile, verb, ...wanted.map(String)], {
    env: { ...process.env, ...nixEnv.environment },
    encoding: 'utf8',
  });
  if (done.status !== 0) {
    const reason = done.stderr?.trim().split('\n')[0] || done.error?.message || 'nix-env did not do it.';
    return complain(reason, exitCode.failed);
  }
  if (flags.json) {
    const told = wish.verb === 'delete' ? { deleted: wanted } : { current: wanted[0] };
    process.stdout.write(`${JSON.stringify(told)}\n`);
  } else if (wish.verb !== 'delete') {
    process.stderr.write(`The profile is at generation ${wanted[0]}. Nothing was activated.\n`);
  }
  return exitCode.done;
}
