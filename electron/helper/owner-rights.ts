/**
 * Root acting with the rights of a directory's owner. In a directory that somebody else may rearrange at
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

/** `action` must be synchronous: the rights are the whole process's. */
export function withRightsOfOwner<Value>(directory: string, action: () => Value): Value {
  if (process.geteuid?.() !== 0) return action();
  const { uid, gid } = statSync(directory);
  if (uid === 0) return action();
  process.setegid?.(gid);
  process.seteuid?.(uid);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
