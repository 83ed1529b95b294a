/** Jobs on disk: how each one ended, beside its log, and which was the last. */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Job, jobSchema } from '#shared/api/apply.ts';
import { writeStoredDocument } from '../storage/stored-document.ts';
import { removeOldLogs } from './log.ts';

export interface KeptJobs {
  logFile(jobId: string): string;
  /** The last job that was shown; null when a person has dismissed it, or there was none. */
  readonly last: Job | null;
  /** Never rejects: a full disk must not turn a job that worked into one that did not. */
  rememberLast(job: Job | null): Promise<void>;
  keepEnded(job: Job): Promise<void>;
  /** Those that have ended and whose logs are still there, the newest first. */
  ended(): Promise<readonly Job[]>;
}

/** The page shows the last one; the others are for a person who looks into what went wrong lately. */
const keptLogs = 20;

export function keptJobs(directory: string): KeptJobs {
  const lastFile = join(directory, 'last.json');
  const fileOf = (jobId: string): string => join(directory, `${jobId}.json`);
  return {
    logFile: (jobId) => join(directory, `${jobId}.log`),
    last: readJobNow(lastFile),
    rememberLast: (job) => writeStoredDocument(lastFile, job).catch(() => {}),
    keepEnded: async (job) => {
      await writeStoredDocument(fileOf(job.id), job).catch(() => {});
      await removeOldLogs(directory, keptLogs);
    },
    ended: async () => {
      const names = await readdir(directory).catch(() => []);
      const ids = names.map((name) => name.replace(/\.json$/, '')).filter(isJobId);
      const jobs = await Promise.all(
        ids.map((id) => readFile(fileOf(id), 'utf8').then(parseJob, () => null)),
      );
      return jobs
        .filter((job) => job !== null)
        .filter((job) => job.endedAt !== null)
        .sort((one, other) => other.startedAt.localeCompare(one.startedAt));
    },
  };
}

/** What a page names becomes part of a file's name: only what `randomUUID` makes. */
export function isJobId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

function readJobNow(path: string): Job | null {
  try {
    return parseJob(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function parseJob(text: string): Job | null {
  try {
    const parsed = jobSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
