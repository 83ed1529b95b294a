/** Asks a real Nix what it thinks of a text. */
import { spawnSync } from 'node:child_process';

const pipeOperators = ['--extra-experimental-features', 'pipe-operators'];

export interface RealNix {
  readonly command: string;
  /** e.g. `2.34`, as a number that can be compared: 234. */
  readonly version: number;
  /** What `--parse` prints; undefined where Nix refuses the syntax. */
  parse(text: string, directory?: string): ParseAnswer;
  /** What `--eval --strict --json` prints; undefined where evaluation fails. */
  evaluate(text: string, directory?: string): string | undefined;
}

export interface ParseAnswer {
  readonly accepted: boolean;
  /** The expression as Nix prints it; undefined where it refuses, or knows a variable not to exist. */
  readonly printed: string | undefined;
  readonly error: string;
}

/**
 * The Nix on this computer, or the one that `SNOWGLOBE_TEST_NIX` names (a `nix-instantiate`, to
 * compare with other versions). undefined where there is none.
 */
export function realNix(): RealNix | undefined {
  const command = process.env.SNOWGLOBE_TEST_NIX ?? 'nix-instantiate';
  const answer = spawnSync(command, ['--version'], { encoding: 'utf8' });
  const version = /(\d+)\.(\d+)/.exec(answer.stdout ?? '');
  if (answer.status !== 0 || version === null) return undefined;
  const number = Number(version[1]) * 100 + Number(version[2]);
  const features = number >= 224 ? pipeOperators : [];
  const run = (args: readonly string[], text: string, directory = '/tmp') =>
    spawnSync(command, [...features, ...args, '-'], {
      input: text,
      encoding: 'utf8',
      cwd: directory,
      env: { ...process.env, HOME: '/homeless', NIX_PATH: '', NIX_REMOTE: 'dummy://' },
    });
  return {
    command,
    version: number,
    parse(text, directory) {
      const { status, stdout, stderr } = run(['--parse'], text, directory);
      // Nix looks for unknown variables after parsing; that is not a question of syntax.
      const accepted = status === 0 || /^error: undefined variable/m.test(stderr);
      return { accepted, printed: status === 0 ? stdout : undefined, error: stderr };
    },
    evaluate(text, directory) {
      const { status, stdout } = run(['--eval', '--strict', '--json'], text, directory);
      return status === 0 ? stdout.trim() : undefined;
    },
  };
}
