/**
 * A directory that stays the one that was looked at. Its name may lead elsewhere a moment later: whoever owns a
 * directory above it can exchange it for a link to one of root's, and root would take that for root's own.
 */
import { closeSync, constants, fstatSync, fsyncSync, openSync, readlinkSync } from 'node:fs';
import { type Rights, withRights } from './owner-rights.ts';

export interface PinnedDirectory {
  /** A path to an entry that goes through the open directory, not through its name (proc(5): /proc/PID/fd). */
  at(name: string): string;
  /** With the rights of the directory's owner, for everything that looks up or changes a name in it. */
  asOwner<Value>(action: () => Value): Value;
  /** Until the disk has its names. */
  sync(): void;
}

/**
 * Throws Node's error, or one like it when the directory is not where its name says.
 * @param directory absolute, every link resolved
 */
export function inDirectory<Value>(directory: string, action: (pinned: PinnedDirectory) => Value): Value {
  const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
  const handle = openSync(directory, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
  const way = `/proc/self/fd/${handle}`;
  try {
    if (readlinkSync(way) !== directory) {
      throw Object.assign(new Error(`The directory was exchanged: ${directory}`), { code: 'ESTALE' });
    }
    const owner: Rights = fstatSync(handle);
    return action({
      at: (name) => `${way}/${name}`,
      asOwner: (one) => withRights(owner, one),
      sync: () => fsyncSync(handle),
    });
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(way, directory);
    throw error;
  } finally {
    closeSync(handle);
  }
}
