/** Reads a configuration file as text, strictly: bytes that are no UTF-8 are an error, never replaced. */

import { readFile } from 'node:fs/promises';
import type { FileRead } from '#shared/nix/module/configuration.ts';

export async function readText(path: string): Promise<FileRead> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return readFailure(path, error);
  }
  try {
    // A byte order mark stays in the text: Nix refuses it, and so must the parser.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', text };
  } catch {
    return { kind: 'not-utf8', message: `${path} is not UTF-8 text.` };
  }
}

function readFailure(path: string, error: unknown): FileRead {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return { kind: 'directory' };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing', message: `${path} does not exist.` };
  if (code === 'EACCES' || code === 'EPERM')
    return { kind: 'unreadable', message: `${path} may not be read.` };
  return { kind: 'unreadable', message: `${path} cannot be read (${String(code ?? error)}).` };
}
