/** A socket for one helper, in a directory that only the person may enter. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface HelperSocket {
  /** Absolute. */
  readonly path: string;
  readonly input: Writable;
  readonly output: Readable;
  /** The helper's process has ended: lets nobody in any more, and waits until all it said was read. */
  drain(): Promise<void>;
  /** Lets nobody in any more; one who is in learns that nobody is there. */
  close(): void;
}

/** Only the first who comes is let in. */
export function listenForHelper(): HelperSocket {
  // mkdtemp(3) makes it with mode 0700.
  const directory = mkdtempSync(join(tmpdir(), 'snowglobe-socket-'));
  const path = join(directory, 'socket');
  const input = new PassThrough();
  const output = new PassThrough();
  const closeDoor = (): void => {
    server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  let isIn = false;
  const server = createServer((connection) => {
    if (isIn) {
      connection.destroy();
      return;
    }
    isIn = true;
    closeDoor();
    input.pipe(connection);
    connection.pipe(output);
    connection.on('error', () => {});
    connection.once('close', () => output.end());
  });
  server.listen(path);
  return {
    path,
    input,
    output,
    drain: async () => {
      // Who connected before the process ended is let in before this turn of the event loop is over.
      await nextTurn();
      closeDoor();
      if (!isIn) return;
      await new Promise<void>((resolve) => {
        if (output.readableEnded) resolve();
        else output.once('end', resolve);
      });
    },
    close: () => {
      closeDoor();
      input.end();
    },
  };
}
