/** The log of one job: in memory while the job runs, and on disk from the first line. */
import { createReadStream, createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LogPage } from './jobs.ts';

/** The numbers of lines, counted from 0. */
export interface FoundLines {
  readonly lines: readonly number[];
  /** Of all lines that contain the text; `lines` may be fewer. */
  readonly total: number;
}

export interface JobLog {
  append(lines: readonly string[]): void;
  readonly length: number;
  page(from: number, limit: number): LogPage;
  find(text: string, limit: number): FoundLines;
  /** The last lines, oldest first. */
  tail(count: number): readonly string[];
  /** Resolves when everything is on disk. */
  close(): Promise<void>;
}

/** `path` is made new. A disk that cannot be written costs the copy on disk, never the job. */
export function createJobLog(path: string): JobLog {
  const lines: string[] = [];
  let file = openForWriting(path, () => {
    file = null;
  });
  return {
    append: (more) => {
      for (const line of more) lines.push(line);
      if (more.length > 0) file?.write(`${more.join('\n')}\n`);
    },
    get length() {
      return lines.length;
    },
    page: (from, limit) => pageOf(lines, from, limit),
    find: (text, limit) => findIn(lines, text, limit),
    tail: (count) => lines.slice(-count),
    close: () =>
      new Promise((resolve) => {
        if (file === null) return resolve();
        file.once('error', () => resolve());
        file.end(resolve);
      }),
  };
}

export interface StoredLogs {
  /** Null when there is no such log. */
  page(path: string, from: number, limit: number): Promise<LogPage | null>;
  find(path: string, text: string, limit: number): Promise<FoundLines | null>;
}

/** The logs of jobs that have ended. The one that was asked for last stays in memory: a page asks for it in pieces. */
export function createStoredLogs(): StoredLogs {
  let last: { readonly path: string; readonly lines: Promise<readonly string[] | null> } | null = null;
  const linesOf = (path: string): Promise<readonly string[] | null> => {
    if (last?.path !== path) last = { path, lines: readLines(path) };
    return last.lines;
  };
  return {
    page: async (path, from, limit) => {
      const lines = await linesOf(path);
      return lines === null ? null : pageOf(lines, from, limit);
    },
    find: async (path, text, limit) => {
      const lines = await linesOf(path);
      return lines === null ? null : findIn(lines, text, limit);
    },
  };
}

async function readLines(path: string): Promise<readonly string[] | null> {
  const lines: string[] = [];
  try {
    const input = createReadStream(path, 'utf8');
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      lines.push(line);
  } catch {
    return null;
  }
  return lines;
}

/** A build's log can have megabytes: of those in the directory only the newest are kept. Never rejects. */
export async function removeOldLogs(directory: string, keep: number): Promise<void> {
  const names = (await readdir(directory).catch(() => [])).filter((name) => name.endsWith('.log'));
  const logs = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      return {
        path,
        writtenAt: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  const old = logs.sort((first, second) => second.writtenAt - first.writtenAt).slice(keep);
  const gone = old.flatMap(({ path }) => [path, path.replace(/\.log$/, '.json')]);
  await Promise.all(gone.map((path) => rm(path, { force: true }).catch(() => {})));
}

/** Capital or small. */
function findIn(lines: readonly string[], text: string, limit: number): FoundLines {
  const wanted = text.toLowerCase();
  const found = lines.flatMap((line, index) => (line.toLowerCase().includes(wanted) ? [index] : []));
  return { lines: found.slice(0, limit), total: found.length };
}

function pageOf(lines: readonly string[], from: number, limit: number): LogPage {
  return { lines: lines.slice(from, from + limit), from, total: lines.length };
}

function openForWriting(path: string, onError: () => void): WriteStream | null {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  } catch {
    return null;
  }
  return createWriteStream(path, { mode: 0o600 }).on('error', onError);
}
