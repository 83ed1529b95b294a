/**
 * One Snowglobe at a time keeps its data in a directory: two would overwrite each other's list of changes. A lock
 * outlives its holder only as a file, so what counts is whether the process it names still runs.
 */
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '#shared/api/result.ts';

export interface DataLock {
  release(): Promise<void>;
}

export interface DataInUse {
  /** Of the process that holds it. */
  readonly pid: number;
}

const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** Process numbers are used again: the time it started tells one holder from another process of its number. */
  started: z.string().nullable(),
});
type Holder = z.infer<typeof holderSchema>;

/** Rejects with Node's error where the directory cannot be written. */
export async function lockData(directory: string): Promise<Result<DataLock, DataInUse>> {
  const path = join(directory, 'in-use.json');
  // Whoever comes first after a crash takes the left lock away; the second look finds the other's new one.
  for (;;) {
    if (await create(path)) return ok(lockAt(path));
    const holder = await readHolder(path);
    if (holder !== undefined && (await runs(holder))) return fail({ pid: holder.pid });
    await takeAway(path, holder);
  }
}

/** A second release must not remove the lock of whoever came after the first. */
function lockAt(path: string): DataLock {
  let released: Promise<void> | undefined;
  return {
    release() {
      released ??= rm(path, { force: true });
      return released;
    },
  };
}

/** False where there is a lock already. Linked into place, so that nobody ever sees one without its holder. */
async function create(path: string): Promise<boolean> {
  const holder: Holder = { pid: process.pid, started: await startOf(process.pid) };
  const written = `${path}.${randomUUID()}`;
  await writeFile(written, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
  try {
    await link(written, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(written, { force: true });
  }
}

/** Undefined where it is gone meanwhile, or is not ours. */
async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  try {
    return holderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Moved before it is removed: whoever moves it is the only one who does, and what was moved can be looked at. */
async function takeAway(path: string, expected: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const moved = await readHolder(aside);
  const isAnother = moved !== undefined && JSON.stringify(moved) !== JSON.stringify(expected);
  if (isAnother && (await runs(moved))) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function runs({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process: it runs.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === null || (await startOf(pid)) === started;
}

/** Which start of the system, and when in it: fields of proc(5). Null where there is no /proc. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name, in parentheses, can hold anything: fields are counted from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return `${boot.trim()} ${fields[19]}`;
  } catch {
    return null;
  }
}
