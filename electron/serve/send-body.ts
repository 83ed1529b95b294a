/**
 * Sends a file in pieces. Many who ask for a large one at once take turns, so that a page elsewhere, whose question is
 * a small one, is not kept waiting until all of it has been copied to the system's buffers.
 */
import type { ServerResponse } from 'node:http';

/** Copied in well under a millisecond. */
const pieceBytes = 64 * 1024;
/** In one turn of the event loop. */
const piecesInTurn = 8;

const waiting: (() => void)[] = [];
let isScheduled = false;

function myTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (!isScheduled) schedule();
  });
}

function schedule(): void {
  isScheduled = true;
  setImmediate(() => {
    for (const resolve of waiting.splice(0, piecesInTurn)) resolve();
    isScheduled = false;
    if (waiting.length > 0) schedule();
  });
}

/** Resolves when all was handed over, or whoever asked has gone. */
export async function sendBody(response: ServerResponse, body: Uint8Array): Promise<void> {
  // The first piece waits for nobody: most files are no longer than that.
  for (let at = 0; at < body.length; at += pieceBytes) {
    if (at > 0) await myTurn();
    if (response.destroyed) return;
    const problem = await new Promise<Error | null | undefined>((resolve) => {
      response.write(body.subarray(at, at + pieceBytes), resolve);
    });
    if (problem) return;
  }
  response.end();
}
