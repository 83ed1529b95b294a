/** Notices that somebody changed the configuration files, so that every page can show them as they are. */
import { type FSWatcher, watch } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ConfigurationSnapshot, ConfigurationStore } from './configuration-store.ts';

/** Editors write in several steps: wait until they are through. */
const SETTLE_MS = 100;
/** How often to look where the system cannot tell (no more watches left, a network file system). */
const POLL_MS = 2_000;
const MOST_DIRECTORIES = 100;

/** Keeps `store` fresh until the returned function is called; the store tells its own listeners. */
export function watchConfiguration(store: ConfigurationStore): () => void {
  const watchers = new Map<string, FSWatcher>();
  let settle: NodeJS.Timeout | undefined;
  let poll: NodeJS.Timeout | undefined;
  let closed = false;

  const look = (): void => {
    void store.current().then(follow, startPolling);
  };
  const lookSoon = (): void => {
    clearTimeout(settle);
    settle = setTimeout(look, SETTLE_MS);
    settle.unref();
  };
  function startPolling(): void {
    if (poll !== undefined || closed) return;
    poll = setInterval(look, POLL_MS);
    poll.unref();
  }

  async function follow(snapshot: ConfigurationSnapshot): Promise<void> {
    const directories = await directoriesOf(snapshot);
    if (closed) return;
    for (const [directory, watcher] of watchers) {
      if (directories.has(directory)) continue;
      watcher.close();
      watchers.delete(directory);
    }
    if (directories.size > MOST_DIRECTORIES) startPolling();
    for (const directory of [...directories].slice(0, MOST_DIRECTORIES)) {
      if (!watchers.has(directory)) begin(directory);
    }
  }

  function begin(directory: string): void {
    try {
      const watcher = watch(directory, { persistent: false }, lookSoon);
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(directory);
        startPolling();
      });
      watchers.set(directory, watcher);
    } catch {
      startPolling();
    }
  }

  look();
  return () => {
    closed = true;
    clearTimeout(settle);
    clearInterval(poll);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

/** Of the names and of what links lead to: an edit of `~/dotfiles/x.nix` does not touch `/etc/nixos`. */
async function directoriesOf(snapshot: ConfigurationSnapshot): Promise<Set<string>> {
  const directories = new Set<string>();
  for (const path of snapshot.reads.keys()) {
    directories.add(dirname(path));
    const target = await realpath(path).catch(() => path);
    directories.add(dirname(target));
  }
  for (const directory of directories) {
    // The store never changes.
    if (directory.startsWith('/nix/store/')) directories.delete(directory);
  }
  return directories;
}
