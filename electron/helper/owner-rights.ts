/**
 * Root acting with somebody else's rights. In a directory that somebody else may rearrange at
 * any moment (`/etc/nixos` as a link into a home directory), a name checked a moment ago can lead elsewhere
 * now; done with the owner's rights, nothing can happen that the owner could not do alone.
 */
import { statSync } from 'node:fs';

/** What remains of root while it acts as somebody else: being in root's groups must not help. */
export function giveUpGroups(): void {
  if (process.geteuid?.() !== 0) return;
  try {
    process.setgroups?.([]);
  } catch {
    // Not allowed in a user namespace (user_namespaces(7)), where root is nobody but the person anyway.
  }
}

export interface Rights {
  readonly uid: number;
  readonly gid: number;
}

/** nogroup: what only its owner may touch needs no group. */
export const noGroup = 65_534;

/** Nothing changes for who is not root. `action` must be synchronous: the rights are the whole process's. */
export function withRights<Value>({ uid, gid }: Rights, action: () => Value): Value {
  if (process.geteuid?.() !== 0 || uid === 0) return action();
  process.setegid?.(gid);
  process.seteuid?.(uid);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** For a directory whose name nobody else can make lead elsewhere; see `pinned-directory.ts` for the others. */
export function withRightsOfOwner<Value>(directory: string, action: () => Value): Value {
  return withRights(statSync(directory), action);
}

/** What is found in such a directory can be believed: nobody else may write there. */
export function isOursAlone(directory: string): boolean {
  const { uid, mode } = statSync(directory);
  return uid === process.geteuid?.() && (mode & 0o022) === 0;
}
