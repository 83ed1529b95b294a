/** The border of the host: nothing gets past it that the contract does not describe, in either direction. */
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type CallName, contract, type EventName, events } from '#shared/api/contract.ts';
import { fail, type Result } from '#shared/api/result.ts';
import type { Handler, Handlers } from './handlers.ts';
import type { Report } from './report.ts';
import { say } from './texts/say.ts';
import { withSpokenWords } from './texts/spoken-words.ts';

/** What every call answers, before the contract tells its exact type. */
export type HostAnswer = Result<unknown, { readonly kind: string; readonly sentence: string }>;

export interface Router {
  /** Never rejects. */
  call(name: string, input: unknown): Promise<HostAnswer>;
}

export interface RouterOptions {
  /** Answers are checked too: a handler that breaks the contract is found by the tests. */
  readonly checkAnswers: boolean;
  /** Gets the whole story of a bug, of which the page sees only an id. */
  readonly report: Report;
}

export function createRouter(handlers: Handlers, options: RouterOptions): Router {
  return {
    async call(name, input) {
      if (!isCallName(name)) return invalidInput(`There is no call '${String(name).slice(0, 100)}'.`);
      const checked = contract[name].input.safeParse(input);
      if (!checked.success) return invalidInput(`${name}: ${explainMismatch(checked.error)}`);
      try {
        // The input has just been checked against this very call's schema.
        const handler = handlers[name] as (input: unknown) => ReturnType<Handler<CallName>>;
        const answer: HostAnswer = await handler(checked.data);
        if (options.checkAnswers) checkAnswer(name, answer);
        return withSpokenWords(answer);
      } catch (error) {
        return internal(name, error, options.report);
      }
    },
  };
}

/** Throws where an event is not what the contract says. */
export function checkEvent(name: EventName, data: unknown): void {
  const checked = events[name].safeParse(data);
  if (!checked.success)
    throw new Error(`The event ${name} breaks the contract: ${explainMismatch(checked.error)}`);
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

function checkAnswer(name: CallName, answer: HostAnswer): void {
  const { output, error } = contract[name];
  const checked = answer.ok ? output.safeParse(answer.value) : error.safeParse(answer.error);
  if (!checked.success) {
    throw new Error(`The answer to ${name} breaks the contract: ${explainMismatch(checked.error)}`);
  }
}

/** The first thing that does not fit, as one sentence. */
function explainMismatch(error: z.ZodError): string {
  const [first] = error.issues;
  if (first === undefined) return 'it does not fit.';
  const where = first.path.length === 0 ? '' : `${first.path.map(String).join('.')}: `;
  return `${where}${first.message}.`;
}

function invalidInput(sentence: string): HostAnswer {
  return fail({ kind: 'invalid-input', sentence });
}

function internal(name: string, error: unknown, report: Report): HostAnswer {
  const id = randomUUID().slice(0, 8);
  report(
    `[${id}] ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return fail({
    kind: 'internal',
    sentence: say`Something went wrong inside Snowglobe (${id}). Nothing was changed by it.`,
  });
}
