/** Runs one derivation's builder, line by line. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { practiceFolder } from '../../folder.ts';
import { removeTree } from '../../remove-tree.ts';
import type { Derivation } from '../evaluate/derivation.ts';
import { finishPath } from './finish-path.ts';
import { closureOf } from './path-info.ts';

export interface BuildCall {
  readonly root: string;
  readonly derivation: Derivation;
  /** What a cache has made already does not fail or dawdle, whatever is rehearsed. */
  readonly fromCache: boolean;
  readonly onLine: (line: string) => void;
  readonly interrupted: AbortSignal;
}

/** Returns the builder's exit code; after 0 the path is in the store. */
export async function runBuild(call: BuildCall): Promise<number> {
  const { root, derivation } = call;
  await removeTree(derivation.outPath);
  mkdirSync(practiceFolder(root).store, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), `nix-build-${derivation.name}-`));
  try {
    const exit = await runBuilder(call, scratch);
    if (exit === 0) finishPath(root, derivation.outPath, possibleReferences(root, derivation));
    else await removeTree(derivation.outPath);
    return exit;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function possibleReferences(root: string, derivation: Derivation): readonly string[] {
  return [...closureOf(root, derivation.inputs), derivation.outPath];
}

function runBuilder(call: BuildCall, scratch: string): Promise<number> {
  const { derivation, interrupted } = call;
  return new Promise((resolve) => {
    const child = spawn(derivation.builder, derivation.args, {
      cwd: scratch,
      // A group of its own, since what the builder starts must end with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: '/path-not-set',
        HOME: '/homeless-shelter',
        NIX_STORE: practiceFolder(call.root).store,
        NIX_BUILD_TOP: scratch,
        TMPDIR: scratch,
        ...derivation.environment,
        out: derivation.outPath,
        ...(call.fromCache ? { fromCache: '1' } : {}),
      },
    });
    const stop = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    };
    for (const output of [child.stdout, child.stderr])
      createInterface({ input: output }).on('line', call.onLine);
    child.once('error', () => resolve(1));
    child.once('close', (code) => {
      interrupted.removeEventListener('abort', stop);
      resolve(code ?? 1);
    });
    if (interrupted.aborted) stop();
    else interrupted.addEventListener('abort', stop);
  });
}
