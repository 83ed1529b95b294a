/**
 * Where the helper's lines come from and go to: standard input and output, or a socket of the person's for a
 * program that raises rights and keeps what is printed to itself.
 */
import { lstatSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, isAbsolute, normalize } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { type Caller, personOf } from './chosen-computer.ts';
import { noGroup, withRights } from './owner-rights.ts';
import { fileSystemRefusal, HelperRefusal } from './refusal.ts';

export interface Channel {
  readonly input: Readable;
  readonly output: Writable;
  /** The arguments that are not about the channel. */
  readonly args: readonly string[];
  /** Lets what was written arrive and keeps the process no longer. */
  close(): void;
}

/** `--socket PATH`, as the first arguments: the socket at PATH. Throws a refusal for one that is not the person's. */
export function openChannel(args: readonly string[], caller: Caller): Channel {
  if (args[0] !== '--socket') {
    return { input: process.stdin, output: process.stdout, args, close: () => {} };
  }
  const [, path = '', ...others] = args;
  const person = personOf(caller);
  checkSocket(path, person);
  // A name that has come to lead elsewhere since the check leads nowhere the person could not go alone.
  const socket = withRights({ uid: person, gid: noGroup }, () => connect(path));
  // Of its own, so that the end of reading is not the end of the last words.
  const input = new PassThrough();
  socket.pipe(input);
  socket.once('close', () => input.end());
  return {
    input,
    output: socket,
    args: others,
    close: () => {
      socket.end();
      socket.unref();
    },
  };
}

/** A socket that belongs to the person, in a directory of theirs that nobody else may enter. */
function checkSocket(path: string, person: number): void {
  if (!isAbsolute(path) || normalize(path) !== path) throw refused(path);
  try {
    const socket = lstatSync(path);
    const directory = lstatSync(dirname(path));
    const isTheirs = socket.uid === person && directory.uid === person;
    const isClosed = directory.isDirectory() && (directory.mode & 0o077) === 0;
    if (!socket.isSocket() || !isTheirs || !isClosed) throw refused(path);
  } catch (error) {
    throw fileSystemRefusal(error, path);
  }
}

function refused(path: string): HelperRefusal {
  return new HelperRefusal('refused-computer', 'This is not a socket of the person who asks.', { path });
}
