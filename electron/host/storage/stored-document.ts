/** One JSON document of Snowglobe's own, checked when it is read: whatever is on disk, nothing crashes. */
import { readFile, rename } from 'node:fs/promises';
import type { z } from 'zod';
import { writeFileAtomically } from './atomic-file.ts';

export interface StoredDocument<Value> {
  readonly value: Value;
  /** Where a damaged file was moved to, so that a person can look at it; null when nothing was wrong. */
  readonly setAside: string | null;
}

/** `fallback` where there is no file yet, and where the one there is does not fit the schema. */
export async function readStoredDocument<Value>(
  path: string,
  schema: z.ZodType<Value>,
  fallback: Value,
): Promise<StoredDocument<Value>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { value: fallback, setAside: missing ? null : await setAside(path) };
  }
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success
    ? { value: parsed.data, setAside: null }
    : { value: fallback, setAside: await setAside(path) };
}

export async function writeStoredDocument(path: string, value: unknown): Promise<void> {
  await writeFileAtomically(path, `${JSON.stringify(value, null, 2)}\n`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function setAside(path: string): Promise<string> {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  try {
    await rename(path, aside);
    return aside;
  } catch {
    // It cannot even be moved (a read-only directory): leave it and go on without it.
    return path;
  }
}
