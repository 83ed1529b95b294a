/** Reads configuration files: bytes to text strictly, every way it can go wrong as a value. */
import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { FileRead } from '#shared/nix/module/configuration.ts';
import { say } from '../texts/say.ts';
import { linkTarget } from './link-target.ts';

/** A module is text that people wrote; more than this is a mistake, such as a disk image that is imported. */
const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

export interface FileOnDisk {
  readonly read: FileRead;
  /** SHA-256 (hex) of the bytes; null where there are none to read. */
  readonly fingerprint: string | null;
  /** Changes whenever the file does, without reading it; see `fileSignature`. */
  readonly signature: string;
  /** For `not-utf8`: the bytes with every broken one shown as U+FFFD, and where the first stands. */
  readonly broken: { readonly text: string; readonly line: number; readonly column: number } | null;
}

/** Follows links. Never rejects. */
export async function readConfigurationFile(path: string): Promise<FileOnDisk> {
  const signature = await fileSignature(path);
  const nothing = { fingerprint: null, signature, broken: null };
  try {
    const stats = await stat(path);
    const target = await linkTarget(path);
    const led = target === undefined ? {} : { target };
    if (stats.isDirectory()) return { ...nothing, read: { kind: 'directory', ...led } };
    // Opening a pipe would wait for ever.
    if (!stats.isFile()) {
      return { ...nothing, read: { kind: 'not-a-file', message: say`${path} is not a regular file.` } };
    }
    if (stats.size > LARGEST_FILE_BYTES) {
      const megabytes = Math.round(stats.size / 1_000_000);
      return {
        ...nothing,
        read: {
          kind: 'unreadable',
          message: say`${path} is too large for a configuration file (${megabytes} MB).`,
        },
      };
    }
    const bytes = await readFile(path);
    const { read, broken } = decode(path, bytes);
    return {
      read: read.kind === 'text' ? { ...read, ...led } : read,
      broken,
      fingerprint: fingerprintOf(bytes),
      signature,
    };
  } catch (error) {
    return { ...nothing, read: readFailure(path, error) };
  }
}

/** SHA-256 in hexadecimal. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** SHA-256 (hex) of the file's bytes; null where it cannot be read. */
export async function fingerprintOnDisk(path: string): Promise<string | null> {
  try {
    return fingerprintOf(await readFile(path));
  } catch {
    return null;
  }
}

/** Identity, times and size of what the path leads to: any write or replacement changes it. */
export async function fileSignature(path: string): Promise<string> {
  try {
    return signatureOf(await stat(path, { bigint: true }));
  } catch (error) {
    return errorCode(error);
  }
}

/** File systems round times (a tick of the kernel is 4 ms): two writes within it can look the same. */
const ROUNDED_TIME_MS = 50;

function signatureOf(stats: BigIntStats): string {
  const signature = [stats.dev, stats.ino, stats.mode, stats.size, stats.mtimeNs, stats.ctimeNs].join(':');
  const age = Date.now() - Number(stats.mtimeMs);
  // A signature that is equal to no other: the file is read once more.
  return age < ROUNDED_TIME_MS ? `${signature}:${performance.now()}` : signature;
}

/** Nix reads a byte order mark as a character that it then refuses: it must not be swallowed here. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(path: string, bytes: Uint8Array): Pick<FileOnDisk, 'read' | 'broken'> {
  try {
    return { read: { kind: 'text', text: strictUtf8.decode(bytes) }, broken: null };
  } catch {
    // `stream` leaves out the character that was begun and is then broken: the place is where it begins.
    const valid = bytes.subarray(0, validUtf8Length(bytes));
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(valid, { stream: true }).split('\n');
    const line = before.length;
    const column = (before.at(-1) ?? '').length + 1;
    return {
      read: {
        kind: 'not-utf8',
        message: say`${path} is not UTF-8 text: line ${line}, column ${column} has a byte that UTF-8 does not allow.`,
      },
      broken: { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), line, column },
    };
  }
}

/** How many bytes from the start are valid UTF-8 (RFC 3629). */
function validUtf8Length(bytes: Uint8Array): number {
  const isValid = (length: number): boolean => {
    try {
      // `stream` lets a character be cut off at the end.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(middle)) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function readFailure(path: string, error: unknown): FileRead {
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'missing', message: say`${path} does not exist.` };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'unreadable', message: say`You are not allowed to read ${path}.` };
    case 'ELOOP':
      return { kind: 'unreadable', message: say`${path} is a link that leads back to itself.` };
    default:
      return {
        kind: 'unreadable',
        message: say`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      };
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
