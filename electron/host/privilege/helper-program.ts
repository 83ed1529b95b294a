/** The helper as a program: which JavaScript runtime starts which bundle. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nodeRuntime } from '../machine/node-runtime.ts';

export interface HelperProgram {
  /** Absolute path of a JavaScript runtime. */
  readonly runtime: string;
  /** What the runtime needs to behave as Node. */
  readonly environment: Readonly<Record<string, string>>;
  /** Absolute path of the helper's bundle. */
  readonly script: string;
  /**
   * Absolute path of one program that starts all of the above; a package brings it, so that polkit's action can be
   * for this program and no other (build/polkit/action.mjs).
   */
  readonly launcher?: string | undefined;
}

export function helperProgram(script: string): HelperProgram {
  const launcher = join(dirname(script), 'snowglobe-helper');
  const { program, environment } = nodeRuntime();
  return {
    runtime: program,
    environment,
    script,
    launcher: existsSync(launcher) ? launcher : undefined,
  };
}

/** The words that start it where the environment is not ours to choose. */
export function helperWords({ runtime, environment, script, launcher }: HelperProgram): readonly string[] {
  if (launcher !== undefined) return [launcher];
  const assignments = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  return assignments.length === 0 ? [runtime, script] : ['/usr/bin/env', ...assignments, runtime, script];
}
