/** How the helper gets the rights it needs: each way is one case behind the same command line. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { Computer } from '#shared/machine/computer.ts';
import type { HelperProgram } from './helper-program.ts';

export type Elevation =
  /** As the person: they are root already, or the files are their own. */
  | { readonly kind: 'direct' }
  | { readonly kind: 'pkexec'; readonly program: string }
  /** Nothing here can ask for the password. */
  | { readonly kind: 'none' };

export interface Person {
  /** Real user id. */
  readonly userId: number;
  /** PATH of the person's session. */
  readonly searchPath: string;
}

/** NixOS has its setuid pkexec only there; any other copy on that system cannot raise rights. */
const wrappedPkexec = '/run/wrappers/bin/pkexec';

export function chooseElevation(computer: Computer, person: Person): Elevation {
  const ownFiles = computer.kind === 'practice' || computer.kind === 'mounted';
  if (ownFiles || person.userId === 0) return { kind: 'direct' };
  const onPath = person.searchPath.split(':').map((directory) => join(directory, 'pkexec'));
  const program = [wrappedPkexec, ...onPath].find((path) => path.startsWith('/') && isExecutable(path));
  return program === undefined ? { kind: 'none' } : { kind: 'pkexec', program };
}

export interface HelperCommandLine {
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** `stateDirectory`: for a mounted computer, where the helper keeps its journal. */
export function helperCommandLine(
  elevation: Exclude<Elevation, { kind: 'none' }>,
  helper: HelperProgram,
  computer: Computer,
  stateDirectory: string,
): HelperCommandLine {
  const args = [helper.script, ...computerArguments(computer, stateDirectory)];
  if (elevation.kind === 'direct') {
    return { program: helper.runtime, args, environment: helper.environment };
  }
  // pkexec clears the environment, so what the runtime needs comes back by env.
  const assignments = Object.entries(helper.environment).map(([name, value]) => `${name}=${value}`);
  const runtime =
    assignments.length === 0 ? [helper.runtime] : ['/usr/bin/env', ...assignments, helper.runtime];
  return {
    program: elevation.program,
    // The agent that pkexec brings along asks on a terminal, which nobody may be looking at.
    args: ['--disable-internal-agent', ...runtime, ...args],
    environment: sessionEnvironment(),
  };
}

function computerArguments(computer: Computer, stateDirectory: string): readonly string[] {
  switch (computer.kind) {
    case 'practice':
      return ['--practice', computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? ''];
    case 'mounted':
      return ['--mounted', computer.places.configuration, stateDirectory];
    default:
      return [];
  }
}

/** What pkexec needs to find the session's agent. */
function sessionEnvironment(): Record<string, string> {
  const names = ['DISPLAY', 'WAYLAND_DISPLAY', 'XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'LANG', 'PATH'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
