/** The lines that go in and out: one request, perhaps a cancel, and events back. */
import type { Readable, Writable } from 'node:stream';
import {
  type HelperEvent,
  type HelperRequest,
  helperLimits,
  helperRequestSchema,
  helperWordSchema,
} from '#shared/api/helper-protocol.ts';
import { HelperRefusal } from './refusal.ts';

export interface Conversation {
  tell(event: HelperEvent): void;
  /** Rejects with a refusal when the first line is not a request. */
  readonly request: Promise<HelperRequest>;
  /** Calls the listener when the host asks to cancel or is gone; at once if it already has. */
  onCancel(listener: () => void): void;
  /** As if the host had asked: for signals. */
  cancel(): void;
  /** Nothing more is read; the process can end. */
  end(): void;
}

export function createConversation(input: Readable, output: Writable): Conversation {
  let cancelled = false;
  const cancelListeners: (() => void)[] = [];
  const cancel = (): void => {
    if (cancelled) return;
    cancelled = true;
    for (const listener of cancelListeners) listener();
  };
  // A host that is gone is not a reason to stop in the middle of a file: it counts as a cancel.
  output.on('error', cancel);

  const request = new Promise<HelperRequest>((resolve, reject) => {
    let first = true;
    readLines(input, {
      line: (line) => {
        if (!first) {
          const word = helperWordSchema.safeParse(parseJson(line));
          if (word.success && word.data.request === 'cancel') cancel();
          return;
        }
        first = false;
        const parsed = helperRequestSchema.safeParse(parseJson(line));
        if (parsed.success) resolve(parsed.data);
        else reject(new HelperRefusal('invalid-request', 'This is not a request of this version.'));
      },
      tooLong: () => {
        reject(new HelperRefusal('invalid-request', 'The request is too large.'));
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
    tell: (event) => void output.write(`${JSON.stringify(event)}\n`),
    request,
    onCancel: (listener) => {
      if (cancelled) listener();
      else cancelListeners.push(listener);
    },
    cancel,
    end: () => input.destroy(),
  };
}

interface LineListener {
  line(line: string): void;
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
      if (size > helperLimits.requestBytes) {
        listener.tooLong();
        return;
      }
      rest.push(part);
      if (newline === -1) return;
      listener.line(Buffer.concat(rest).toString('utf8'));
      rest = [];
      size = 0;
      from = newline + 1;
    }
  });
  input.on('end', listener.end);
  input.on('error', listener.end);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
