/** One helper at a time for each computer. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { HelperRefusal } from './refusal.ts';

/**
 * Holds a name that only one process can hold: a socket in Linux' abstract namespace (unix(7)), which nobody
 * needs to talk to. Unlike a lock file the kernel gives it up with the process, also after `kill -9`.
 * Another local user could take the name to keep the helper from working; nothing worse.
 * @returns the function that gives it up
 */
export async function takeLock(stateDirectory: string): Promise<() => void> {
  // By whatever name a directory is called, it has one lock.
  const name = createHash('sha256').update(realpathSync(stateDirectory)).digest('hex').slice(0, 32);
  const server = createServer((connection) => connection.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(new HelperRefusal('busy', 'Another change of this computer is under way.')),
    );
    server.listen(`\0snowglobe-helper-${name}`, resolve);
  });
  return () => void server.close();
}
