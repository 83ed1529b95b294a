/** Builds the system of the files as they are, as the person: nothing is written but the store. */
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Computer } from '#shared/machine/computer.ts';
import type { HelperListener, RunningHelper } from '../privilege/helper-client.ts';
import { rebuildEnvironment } from './rebuild-environment.ts';
import { signalGroup } from './signal-group.ts';

/** Tells what the helper would tell, so that it is a job like any other. */
export function startBuild(computer: Computer, listener: HelperListener): RunningHelper {
  // nixos-rebuild leaves a `result` link where it stands.
  const scratch = mkdtempSync(join(tmpdir(), 'snowglobe-build-'));
  const { program, environment } = computer.commands.nixosRebuild;
  const child = spawn(program, [...buildArguments(computer)], {
    cwd: scratch,
    env: { ...rebuildEnvironment(computer), ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    signalGroup(child.pid, 'SIGTERM');
  };
  listener.event({ event: 'state', state: 'running' });
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => listener.event({ event: 'log', line }));
  }
  const end = (code: number | null, sentence: string): void => {
    const system = code === 0 ? resolved(join(scratch, 'result')) : null;
    if (system !== null) listener.event({ event: 'log', line: system });
    rmSync(scratch, { recursive: true, force: true });
    if (code === 0) listener.event({ event: 'finished', generation: null, wentBack: null, commit: null });
    else {
      listener.event({
        event: 'failed',
        kind: isStopped ? 'cancelled' : 'program-failed',
        sentence,
        path: null,
        filesRestored: true,
        generation: null,
      });
    }
    listener.ended(null);
  };
  child.once('error', (error) => end(null, error.message));
  child.once('close', (code) => {
    if (child.pid !== undefined) end(code, `The program ended with ${code ?? 'a signal'}.`);
  });
  return { cancel: stop, confirm: () => {} };
}

/** Null where the link leads nowhere. */
function resolved(link: string): string | null {
  try {
    return realpathSync(link);
  } catch {
    return null;
  }
}

function buildArguments({ kind, places }: Computer): readonly string[] {
  const flake = kind === 'flake' ? ['--flake', places.configuration] : [];
  return ['build', '--log-format', 'internal-json', ...flake];
}
