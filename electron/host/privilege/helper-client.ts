/** The host's end of the conversation with the helper. */
import { createInterface } from 'node:readline';
import { type HelperEvent, type HelperRequest, helperEventSchema } from '#shared/api/helper-protocol.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { sayLater } from '../texts/say.ts';
import type { HelperProcess, Surroundings } from './elevation.ts';
import type { HelperProgram } from './helper-program.ts';
import { dismissed, type HelperSilence, nobodyAnswered, noWay } from './silence.ts';
import { hasOwnJournal, ownJournals } from './ways/own-files.ts';
import { ownSurroundings, whichElevation } from './which-elevation.ts';

export type { HelperSilence } from './silence.ts';

export interface HelperListener {
  /** Every event but `ready`, in order. */
  event(event: HelperEvent): void;
  /** Called once, after the last event; null when the helper itself told how it ended. */
  ended(silence: HelperSilence | null): void;
}

export interface RunningHelper {
  /** Asks it to stop and put everything back, or closes the question for the password; it may be too late. */
  cancel(): void;
  /** Of a trial that waits: it stays. */
  confirm(): void;
}

export interface HelperParts {
  readonly computer: Computer;
  readonly helper: HelperProgram;
  /** Snowglobe's own directory; a helper without rights of its own keeps its journal in it. */
  readonly stateDirectory: string;
  /** By default those of this process. */
  readonly surroundings?: Surroundings | undefined;
  /** Milliseconds until a question for the password that nobody answers is closed. */
  readonly patience?: number | undefined;
}

export type JournalParts = Pick<HelperParts, 'computer' | 'stateDirectory'>;

const usualPatience = 5 * 60_000;

/** Asks for the password where one is needed; the request is handed over only to a helper that has its rights. */
export function startHelper(
  parts: HelperParts,
  request: HelperRequest,
  listener: HelperListener,
): RunningHelper {
  const { computer, stateDirectory, patience = usualPatience } = parts;
  const surroundings = parts.surroundings ?? ownSurroundings();
  const elevation = whichElevation({ computer, request, stateDirectory, surroundings });
  if (elevation === null) return tellLater(listener, noWay(nothingAsks));
  let helper: HelperProcess;
  try {
    helper = elevation.start(parts.helper);
  } catch (error) {
    return tellLater(listener, noWay(String(error)));
  }

  /** Why the question was closed from here; then nothing is ever asked of the helper. */
  let closed: HelperSilence | null = null;
  let isReady = false;
  let isCancelled = false;
  let hasToldHowItEnded = false;

  const say = (word: unknown): void => void helper.input.write(`${JSON.stringify(word)}\n`);
  const closeQuestion = (why: HelperSilence): void => {
    if (isReady || closed !== null) return;
    closed = why;
    // Should the password have been given just now, the helper learns that there is nothing to do.
    helper.input.end();
    helper.closeQuestion();
  };
  const timer = elevation.asks ? setTimeout(() => closeQuestion(nobodyAnswered(patience)), patience) : null;

  createInterface({ input: helper.output }).on('line', (line) => {
    const event = parseEvent(line);
    if (event === null || closed !== null) return;
    if (event.event !== 'ready') {
      hasToldHowItEnded ||= event.event === 'finished' || event.event === 'failed';
      listener.event(event);
      return;
    }
    isReady = true;
    if (timer !== null) clearTimeout(timer);
    say(request);
    if (isCancelled) say({ request: 'cancel' });
  });
  void helper.ended.then((exit) => {
    if (timer !== null) clearTimeout(timer);
    if (closed !== null) listener.ended(closed);
    else if (hasToldHowItEnded) listener.ended(null);
    else listener.ended(isReady ? { kind: 'interrupted' } : elevation.silenceOf(exit));
  });

  return {
    confirm: () => {
      if (isReady) say({ request: 'confirm' });
    },
    cancel: () => {
      isCancelled = true;
      if (isReady) say({ request: 'cancel' });
      else if (elevation.asks) closeQuestion(dismissed);
    },
  };
}

const nothingAsks = sayLater(
  'There is nothing on this system to ask for the password with: neither pkexec nor run0. Start Snowglobe with sudo.',
);

function tellLater(listener: HelperListener, silence: HelperSilence): RunningHelper {
  queueMicrotask(() => listener.ended(silence));
  return { cancel: () => {}, confirm: () => {} };
}

/** Where the helper keeps its journal; it decides the same for itself. */
export function helperJournals({ computer, stateDirectory }: JournalParts): string {
  if (computer.kind === 'mounted') return ownJournals(stateDirectory);
  // Of a write without root on the system itself, as long as there is one.
  if (computer.kind !== 'practice' && hasOwnJournal(stateDirectory)) return ownJournals(stateDirectory);
  return `${computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? ''}/var/lib/snowglobe`;
}

/** Whether the helper may have to ask the person for a password; a request that needs no root then does not. */
export function needsPassword(computer: Computer): boolean {
  const surroundings = ownSurroundings();
  const elevation = whichElevation({ computer, request: null, stateDirectory: '', surroundings });
  return elevation === null || elevation.asks;
}

function parseEvent(line: string): HelperEvent | null {
  try {
    const parsed = helperEventSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
