/** A helper that went on when the application that had started it ended: its events are read from its file. */
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { helperFiles, type ProcessIdentity } from '#shared/api/helper-journal.ts';
import { type HelperEvent, helperEventSchema } from '#shared/api/helper-protocol.ts';
import type { HelperListener, RunningHelper } from '../privilege/helper-client.ts';
import { isRunning } from './helper-at-work.ts';

/** Milliseconds between two looks at the file. */
const pause = 200;

/**
 * Tells everything from the beginning, then what comes. It cannot be stopped: for the helper its host is gone, and
 * it stops by itself wherever that is possible.
 * @param directory the helper's state directory
 */
export function followHelper(
  directory: string,
  helper: ProcessIdentity,
  listener: HelperListener,
): RunningHelper {
  void readToTheEnd(join(directory, helperFiles.events), helper, listener);
  return { cancel: () => {}, confirm: () => {} };
}

async function readToTheEnd(path: string, helper: ProcessIdentity, listener: HelperListener): Promise<void> {
  const file = await open(path, 'r').catch(() => null);
  let hasToldHowItEnded = false;
  let rest = '';
  for (;;) {
    // Asked before the file is read: what it wrote as its last is then in what is read.
    const goesOn = isRunning(helper);
    rest += file === null ? '' : await readMore(file);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const event of lines.map(parseEvent)) {
      if (event === null || event.event === 'ready') continue;
      hasToldHowItEnded ||= event.event === 'finished' || event.event === 'failed';
      listener.event(event);
    }
    if (hasToldHowItEnded || !goesOn) break;
    await wait(pause);
  }
  await file?.close();
  listener.ended(hasToldHowItEnded ? null : { kind: 'interrupted' });
}

/** From where the last reading ended, to the end of the file as it is now. */
async function readMore(file: FileHandle): Promise<string> {
  const chunks: Buffer[] = [];
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, null);
    if (bytesRead === 0) return Buffer.concat(chunks).toString('utf8');
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function parseEvent(line: string): HelperEvent | null {
  try {
    const parsed = helperEventSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
