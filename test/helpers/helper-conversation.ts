/** Talks to the helper as the host does, or as somebody worse would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';
import type { Trial } from '../../shared/api/apply.ts';
import {
  type HelperEvent,
  type HelperRequest,
  helperProtocolVersion,
} from '../../shared/api/helper-protocol.ts';

export interface HelperTalk {
  readonly process: ChildProcess;
  /** Every event until it ended. */
  readonly events: Promise<readonly HelperEvent[]>;
  /** The one that tells how it ended; undefined when it was killed. */
  readonly last: Promise<HelperEvent | undefined>;
  send(message: unknown): void;
}

export function talkToHelper(
  helper: HelperProgram,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): HelperTalk {
  const child = spawn(helper.runtime, [helper.script, ...args], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.on('error', () => {});
  const events: HelperEvent[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line)));
  const ended = new Promise<readonly HelperEvent[]>((resolve) => {
    child.once('close', () => resolve(events));
  });
  return {
    process: child,
    events: ended,
    last: ended.then((all) => all.findLast(({ event }) => event === 'finished' || event === 'failed')),
    send: (message) => {
      child.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
    },
  };
}

export function fingerprint(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The last word of a request that went well. */
export function finished(generation: number | null): HelperEvent {
  return { event: 'finished', generation, wentBack: null, commit: null };
}

type ApplyRequest = Extract<HelperRequest, { request: 'apply' }>;

/** A request to replace one file, made for what is on disk now. */
export function replaceRequest(
  path: string,
  text: string,
  action: ApplyRequest['action'] = 'switch',
  trial: Trial | null = null,
): ApplyRequest {
  const now = existsSync(path) ? fingerprint(path) : null;
  return {
    request: 'apply',
    version: helperProtocolVersion,
    action,
    files: [{ path, fingerprint: now, text }],
    trial,
    commitMessage: null,
  };
}

export async function waitFor(condition: () => boolean, milliseconds = 5_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
    await wait(10);
  }
}
