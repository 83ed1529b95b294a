/** Answers that are no file of the page: a sentence, or a few facts. */
import type { ServerResponse } from 'node:http';
import type { Refusal } from './request-guard.ts';

export const textHeaders = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

export type Problem = Refusal | 'no-session' | 'too-many-guesses' | 'too-many-files';

export const sentences: Readonly<Record<Problem, string>> = {
  'wrong-host': 'This address does not belong to Snowglobe.',
  'wrong-origin': 'Another page asked for this. Snowglobe answers its own page only.',
  'cross-site': 'Another page asked for this. Snowglobe answers its own page only.',
  'no-session':
    'This address works once, in one browser. Start Snowglobe again, or use the newest address it printed.',
  'too-many-guesses': 'Too many addresses that do not work came from there. Try again in a minute.',
  'too-many-files': 'This browser asks for too much at once. Try again in a moment.',
};

/** The connection is closed with it: what else is being sent is not waited for. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...textHeaders, Connection: 'close', ...more }).end(`${text}\n`);
}

export function sendFacts(response: ServerResponse, facts: object): void {
  response.writeHead(200, { ...textHeaders, 'Content-Type': 'application/json' }).end(JSON.stringify(facts));
}
