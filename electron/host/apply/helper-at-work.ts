/** The helper of an application that has ended: whether it is still at work, and which one it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type HelperAtWork,
  helperAtWorkSchema,
  helperFiles,
  type ProcessIdentity,
} from '#shared/api/helper-journal.ts';

/** @param directory the helper's state directory; null when no helper is at work there */
export function helperAtWork(directory: string): HelperAtWork | null {
  const helper = lastHelper(directory);
  return helper !== null && isRunning(helper) ? helper : null;
}

/** Also one that has ended; null when there was none, or nothing of it can be read. */
export function lastHelper(directory: string): HelperAtWork | null {
  try {
    const text = readFileSync(join(directory, helperFiles.helper), 'utf8');
    return helperAtWorkSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Field 22 of /proc/PID/stat is when a process was started (proc(5)): its number may have been given out again. */
export function isRunning({ pid, startTime }: ProcessIdentity): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state !== 'Z' && fields[18] === startTime;
  } catch {
    return false;
  }
}
