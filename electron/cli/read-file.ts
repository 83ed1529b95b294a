/** Reads a configuration file as text, strictly: bytes that are no UTF-8 are an error, never replaced. */

import { createReadStream } from 'node:fs';
import type { FileRead } from '#shared/nix/module/configuration.ts';
import { linkTarget } from '../host/config/link-target.ts';

/** No configuration comes near it; a device (`/dev/zero`) has no end at all. */
const GREATEST_MEGABYTES = 32;

export async function readText(path: string): Promise<FileRead> {
  let bytes: Buffer | undefined;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return readFailure(path, error);
  }
  if (bytes === undefined) {
    return { kind: 'unreadable', message: `${path} is larger than ${GREATEST_MEGABYTES} MB.` };
  }
  try {
    // A byte order mark stays in the text: Nix refuses it, and so must the parser.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text, ...(await led(path)) };
  } catch {
    return { kind: 'not-utf8', message: `${path} is not UTF-8 text.` };
  }
}

/** Undefined where there is too much of it. */
async function readBytes(path: string): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > GREATEST_MEGABYTES * 1_000_000) return undefined;
  }
  return Buffer.concat(chunks);
}

async function led(path: string): Promise<{ readonly target?: string }> {
  const target = await linkTarget(path);
  return target === undefined ? {} : { target };
}

async function readFailure(path: string, error: unknown): Promise<FileRead> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return { kind: 'directory', ...(await led(path)) };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', message: `${path} does not exist.` };
  if (code === 'EACCES' || code === 'EPERM')
    return { kind: 'unreadable', message: `${path} may not be read.` };
  return { kind: 'unreadable', message: `${path} cannot be read (${String(code ?? error)}).` };
}
