/** The command line of nixos-rebuild, as far as a channel computer has it. */
import { fail, ok, type Result } from '#shared/api/result.ts';

const actions = ['switch', 'boot', 'test', 'build', 'dry-build', 'dry-activate', 'list-generations'] as const;

export interface RebuildWish {
  readonly action: (typeof actions)[number];
  readonly upgrade: boolean;
  readonly rollback: boolean;
  readonly json: boolean;
  readonly logFormat: 'internal-json' | 'text';
  /** The configuration to take instead, from `-I nixos-config=PATH`; null for the computer's own. */
  readonly configuration: string | null;
  /** The collection to take instead, from `-I nixpkgs=PATH`; null for that of the channel. */
  readonly nixpkgs: string | null;
}

/** Options without a meaning here, with the number of arguments that follow them. */
const ignored: Readonly<Record<string, number>> = {
  '--fast': 0,
  '--no-build-nix': 0,
  '--show-trace': 0,
  '--verbose': 0,
  '-v': 0,
  '--print-build-logs': 0,
  '-L': 0,
  '--keep-going': 0,
  '-k': 0,
  '--no-build-output': 0,
  '-Q': 0,
  '--max-jobs': 1,
  '-j': 1,
  '--cores': 1,
  '--option': 2,
};

/** The error is what to print, before ending with 1. */
export function parseRebuildArguments(args: readonly string[]): Result<RebuildWish, string> {
  const wish = { upgrade: false, rollback: false, json: false };
  let action: RebuildWish['action'] | undefined;
  let logFormat: RebuildWish['logFormat'] = 'text';
  let configuration: string | null = null;
  let nixpkgs: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const named = actions.find((known) => known === argument);
    if (named !== undefined) action = named;
    else if (argument === '--upgrade' || argument === '--upgrade-all') wish.upgrade = true;
    else if (argument === '--rollback') wish.rollback = true;
    else if (argument === '--json') wish.json = true;
    else if (argument === '--log-format') {
      index += 1;
      logFormat = args[index] === 'internal-json' ? 'internal-json' : 'text';
    } else if (argument === '-I') {
      index += 1;
      configuration = /^nixos-config=(.+)$/.exec(args[index] ?? '')?.[1] ?? configuration;
      nixpkgs = /^nixpkgs=(.+)$/.exec(args[index] ?? '')?.[1] ?? nixpkgs;
    } else if (ignored[argument] !== undefined) index += ignored[argument];
    else return fail(`nixos-rebuild: unknown option '${argument}'`);
  }
  if (action === undefined) return fail('nixos-rebuild: no action was given; try `switch`');
  return ok({ ...wish, action, logFormat, configuration, nixpkgs });
}
