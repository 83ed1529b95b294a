/** Files are replaced whole or not at all, and keep their owner and mode. */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  futimesSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { inDirectory } from './pinned-directory.ts';

export interface FileLook {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Milliseconds; null: now. */
  readonly modifiedAt: number | null;
}

/**
 * Temporary file in the same directory, fsync, rename, fsync of the directory: after a power cut the name
 * leads to the old bytes or to the new ones. Throws Node's error, having left nothing behind, when the disk
 * is full, or when the owner cannot be kept.
 * @param target absolute, every link resolved
 */
export function replaceFile(target: string, bytes: Uint8Array, look: FileLook | null): void {
  inDirectory(dirname(target), (directory) => {
    const name = basename(target);
    const temporary = directory.at(`.${name}.snowglobe-${randomBytes(6).toString('hex')}`);
    const file = directory.asOwner(() => openSync(temporary, 'wx', 0o600));
    try {
      try {
        writeFileSync(file, bytes);
        if (look === null) fchmodSync(file, newFileMode);
        else takeLook(file, look);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      directory.asOwner(() => renameSync(temporary, directory.at(name)));
    } catch (error) {
      directory.asOwner(() => rmSync(temporary, { force: true }));
      throw error;
    }
    directory.sync();
  });
}

const newFileMode = 0o644;

function takeLook(file: number, look: FileLook): void {
  const { uid, gid } = fstatSync(file);
  if (uid !== look.uid || gid !== look.gid) fchownSync(file, look.uid, look.gid);
  // A text needs no set-user-id: taken over from a file that was swapped in, it would make a program of root's.
  fchmodSync(file, look.mode & 0o777);
  if (look.modifiedAt !== null) futimesSync(file, look.modifiedAt / 1_000, look.modifiedAt / 1_000);
}

/** Temporary files of a replacement that was interrupted. */
export function removeLeftovers(target: string): void {
  const prefix = `.${basename(target)}.snowglobe-`;
  inDirectory(dirname(target), (directory) =>
    directory.asOwner(() => {
      for (const name of readdirSync(directory.at('.'))) {
        if (name.startsWith(prefix)) rmSync(directory.at(name), { force: true });
      }
    }),
  );
}

export function removeFile(target: string): void {
  inDirectory(dirname(target), (directory) => {
    directory.asOwner(() => rmSync(directory.at(basename(target)), { force: true }));
    directory.sync();
  });
}

export function syncDirectory(directory: string): void {
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 (hex) of a file's bytes; null where there is none. */
export function fingerprintOf(path: string): string | null {
  try {
    return fingerprintOfBytes(readPlainFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * With the rights of the directory's owner, who may have put something else there a moment ago: through a link
 * nothing is read, and a pipe that nobody writes to is not waited for. Throws Node's error, or one like it.
 */
export function readPlainFile(path: string): Buffer {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  return inDirectory(dirname(path), (directory) => {
    const name = directory.at(basename(path));
    const file = directory.asOwner(() => openSync(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
    try {
      const status = fstatSync(file);
      if (!status.isFile()) throw errorOf('EINVAL', 'It is not a regular file.');
      if (status.size > mostBytes) throw errorOf('EFBIG', 'It is too large for a configuration file.');
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
}

/** Far above what a request can write: a file of gigabytes must not fill the memory of a program of root's. */
const mostBytes = 64 * 1024 * 1024;

function errorOf(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

export function fingerprintOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
