/** The lines that go in and out: one request, perhaps a later word, and events back. */
import type { Readable, Writable } from 'node:stream';
import type { WentBackReason } from '#shared/api/apply.ts';
import {
  type HelperEvent,
  type HelperRequest,
  helperLimits,
  helperRequestSchema,
  helperWordSchema,
} from '#shared/api/helper-protocol.ts';
import { HelperRefusal } from './refusal.ts';

/** `app-closed`: nobody asked, but nobody is there any more. */
export type CancelReason = Extract<WentBackReason, 'asked' | 'app-closed'>;
type CancelListener = (reason: CancelReason) => void;

export interface Conversation {
  tell(event: HelperEvent): void;
  /** Rejects with a refusal when the first line is not a request. */
  readonly request: Promise<HelperRequest>;
  /**
   * Calls the listener when the host asks to cancel or is gone; at once if it already has. Returns the function
   * that ends the listening.
   */
  onCancel(listener: CancelListener): () => void;
  /** Calls the listener each time the host says that a trial is to be kept. */
  onConfirm(listener: () => void): () => void;
  /** Every event from now on is handed to the listener, too. */
  onTell(listener: (event: HelperEvent) => void): void;
  /** As if the host were gone: for signals. */
  cancel(): void;
  /** Nothing more is read; the process can end. */
  end(): void;
}

/** Bytes that wait for a host that does not read; beyond, lines of logs are left out. */
const unreadLimit = 16 * 1024 * 1024;

/** Bytes of a later line: words are short. */
const wordBytes = 1_024;

export function createConversation(input: Readable, output: Writable): Conversation {
  let cancelled: CancelReason | null = null;
  const cancelListeners = new Set<CancelListener>();
  const confirmListeners = new Set<() => void>();
  const tellListeners = new Set<(event: HelperEvent) => void>();
  const cancelFor = (reason: CancelReason): void => {
    if (cancelled !== null) return;
    cancelled = reason;
    for (const listener of cancelListeners) listener(reason);
  };
  const cancel = (): void => cancelFor('app-closed');
  // A host that is gone is not a reason to stop in the middle of a file: it counts as a cancel.
  output.on('error', cancel);

  const request = new Promise<HelperRequest>((resolve, reject) => {
    let first = true;
    readLines(input, {
      limit: () => (first ? helperLimits.requestBytes : wordBytes),
      line: (line) => {
        if (!first) {
          const word = helperWordSchema.safeParse(parseJson(line));
          if (!word.success) return;
          if (word.data.request === 'cancel') cancelFor('asked');
          else for (const listener of confirmListeners) listener();
          return;
        }
        first = false;
        const parsed = helperRequestSchema.safeParse(parseJson(line));
        if (parsed.success) resolve(parsed.data);
        else reject(new HelperRefusal('invalid-request', 'This is not a request of this version.'));
      },
      tooLong: () => {
        reject(new HelperRefusal('invalid-request', 'The request is too large.'));
        // Whoever talks like this is not heard any more: that is the end of the input, and of a trial.
        cancel();
        input.destroy();
      },
      end: () => {
        reject(new HelperRefusal('invalid-request', 'There was no request.'));
        cancel();
      },
    });
  });
  // It is awaited only after other checks; until then a rejection is not an accident.
  request.catch(() => {});

  return {
    tell: (event) => {
      // A host that is stopped reads nothing, and the program goes on talking.
      const isLeftOut = event.event === 'log' && output.writableLength > unreadLimit;
      if (!isLeftOut) output.write(`${JSON.stringify(event)}\n`);
      for (const listener of tellListeners) listener(event);
    },
    request,
    onCancel: (listener) => {
      if (cancelled !== null) listener(cancelled);
      else cancelListeners.add(listener);
      return () => void cancelListeners.delete(listener);
    },
    onConfirm: (listener) => {
      confirmListeners.add(listener);
      return () => void confirmListeners.delete(listener);
    },
    onTell: (listener) => void tellListeners.add(listener),
    cancel,
    end: () => input.destroy(),
  };
}

interface LineListener {
  /** Bytes of the line that is being read. */
  limit(): number;
  line(line: Buffer): void;
  tooLong(): void;
  end(): void;
}

/** Never keeps more of a line than the limit allows. */
function readLines(input: Readable, listener: LineListener): void {
  let rest: Buffer[] = [];
  let size = 0;
  input.on('data', (chunk: Buffer) => {
    let from = 0;
    for (;;) {
      const newline = chunk.indexOf(0x0a, from);
      const part = chunk.subarray(from, newline === -1 ? undefined : newline);
      size += part.length;
      if (size > listener.limit()) {
        listener.tooLong();
        return;
      }
      rest.push(part);
      if (newline === -1) return;
      listener.line(Buffer.concat(rest));
      rest = [];
      size = 0;
      from = newline + 1;
    }
  });
  input.on('end', listener.end);
  input.on('error', listener.end);
}

/** Not UTF-8 is not JSON: a file must not be written with other characters than those that were sent. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(line));
  } catch {
    return undefined;
  }
}
