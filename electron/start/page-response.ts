/** Answers a request for a file of the page, for whichever shell asks. */
import { readFile } from 'node:fs/promises';
import type { PageFile, PageFiles } from './page-files.ts';
import { pageHeaders } from './page-policy.ts';

export interface PageResponse {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** `path` is the path of the address, not decoded: what is not in the list does not exist. */
export async function pageResponse(
  files: PageFiles,
  path: string,
  socketOrigin: string | null,
): Promise<PageResponse> {
  const headers = pageHeaders(socketOrigin);
  const file = files.get(path);
  const body = file === undefined ? null : await readOnce(file);
  if (file === undefined || body === null) {
    return {
      status: 404,
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
      body: new TextEncoder().encode('There is no such page.\n'),
    };
  }
  return {
    status: 200,
    headers: {
      ...headers,
      'Content-Type': file.contentType,
      'Cache-Control': file.immutable ? 'private, max-age=31536000, immutable' : 'no-store',
    },
    body,
  };
}

/**
 * Kept in memory, some megabytes in all: a thousand who read slowly then share the same bytes, rather than have a copy
 * each.
 */
const read = new WeakMap<PageFile, Uint8Array<ArrayBuffer>>();

async function readOnce(file: PageFile): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = read.get(file);
  if (kept !== undefined) return kept;
  const body = await readIfThere(file.path);
  if (body !== null) read.set(file, body);
  return body;
}

/** A file that was listed may be gone: Snowglobe was built anew, or removed, while it runs. */
async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return null;
  }
}
