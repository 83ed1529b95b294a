/** Processes as they can be recognised later, and the groups that their children are in (proc(5)). */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProcessIdentity } from '#shared/api/helper-journal.ts';

export function identityOf(pid: number): ProcessIdentity {
  return { pid, startTime: statusOf(pid)?.startTime ?? '' };
}

/** Whether it is this very process that still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return statusOf(identity.pid)?.startTime === identity.startTime;
}

export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/**
 * Whether anything of the session still runs that a process began: also its children, when it was killed itself.
 * A process with the same number that was started later is another one.
 */
function isSessionRunning(leader: ProcessIdentity): boolean {
  const status = statusOf(leader.pid);
  if (status !== null) return status.startTime === leader.startTime;
  return readdirSync('/proc').some(
    (name) => /^\d+$/.test(name) && statusOf(Number(name))?.session === leader.pid,
  );
}

/** @returns whether it is over: false when the time was */
async function untilSessionEnds(leader: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (isSessionRunning(leader)) {
    if (performance.now() > deadline) return false;
    await wait(20);
  }
  return true;
}

/** Lets what a process began end by itself within that time (0: at once it is asked to), and then insists. */
export async function endSession(leader: ProcessIdentity, milliseconds: number): Promise<void> {
  if (milliseconds > 0 && (await untilSessionEnds(leader, milliseconds))) return;
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (isSessionRunning(leader)) signalGroup(leader.pid, signal);
    if (await untilSessionEnds(leader, patience)) return;
  }
}

/** Milliseconds between asking and insisting. */
const patience = 5_000;

interface ProcessStatus {
  readonly session: number;
  readonly startTime: string;
}

/** Null when it is gone. A zombie has ended; it only waits for somebody to ask how. */
function statusOf(pid: number): ProcessStatus | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, , , session, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : { session: Number(session), startTime: rest[15] ?? '' };
  } catch {
    return null;
  }
}
