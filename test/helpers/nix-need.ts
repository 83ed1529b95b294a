/** Real Nix, for tests that only evaluate: no store, no network. */
import { spawnSync } from 'node:child_process';

export const nixNeed = (() => {
  const isMissing = spawnSync('nix-instantiate', ['--version']).status !== 0;
  return { isMissing, note: isMissing ? ' (skipped: Nix is not here)' : '' };
})();

/**
 * The value of a Nix expression, through JSON; throws with Nix' words when it does not evaluate.
 * `dummy://` as the store: evaluating writes nothing.
 */
export function evaluateNix(expression: string): unknown {
  const run = spawnSync('nix-instantiate', ['--eval', '--strict', '--json', '--expr', expression], {
    encoding: 'utf8',
    env: { ...process.env, NIX_REMOTE: 'dummy://', NIX_PATH: '' },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
