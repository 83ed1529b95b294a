/** The host's end of the conversation with the helper. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type HelperEvent, type HelperRequest, helperEventSchema } from '#shared/api/helper-protocol.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { chooseElevation, helperCommandLine, type Person } from './elevation.ts';
import type { HelperProgram } from './helper-program.ts';

/** Why there was no word from the helper at all, or none at the end. */
export type HelperSilence =
  /** The question for the password was closed, by the person or because the host asked to stop. */
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'not-authorised'; readonly sentence: string }
  /** It ended without saying how it went; what it did will be put back by the next one. */
  | { readonly kind: 'interrupted' };

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
  /** Snowglobe's own directory; the helper keeps the journal of a mounted computer in it. */
  readonly stateDirectory: string;
  /** Who is asking; by default whoever runs this process. */
  readonly person?: Person | undefined;
}

export type JournalParts = Pick<HelperParts, 'computer' | 'stateDirectory'>;

/** Exit codes of pkexec(1) that are not the program's own. */
const pkexecDismissed = 126;
const pkexecNotAuthorised = 127;

export function startHelper(
  parts: HelperParts,
  request: HelperRequest,
  listener: HelperListener,
): RunningHelper {
  const { computer, helper } = parts;
  const elevation = chooseElevation(computer, parts.person ?? whoRunsThis());
  if (elevation.kind === 'none') {
    const sentence = 'There is no pkexec on this system to ask for the password with.';
    queueMicrotask(() => listener.ended({ kind: 'not-authorised', sentence }));
    return { cancel: () => {}, confirm: () => {} };
  }
  const journals = helperJournals(parts);
  try {
    // On the others the helper makes it with its own rights.
    if (computer.kind === 'mounted') mkdirSync(journals, { recursive: true, mode: 0o700 });
  } catch (error) {
    queueMicrotask(() => listener.ended({ kind: 'not-authorised', sentence: String(error) }));
    return { cancel: () => {}, confirm: () => {} };
  }
  const { program, args, environment } = helperCommandLine(elevation, helper, computer, journals);
  const child = spawn(program, args, {
    env: { ...environment },
    cwd: '/',
    // Ctrl+C in the terminal ends the application; the helper then puts everything back in its own time.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });

  let isReady = false;
  let hasToldHowItEnded = false;
  let lastWords = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-2_000);
  });
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    const event = parseEvent(line);
    if (event === null) return;
    if (event.event === 'ready') {
      isReady = true;
      return;
    }
    hasToldHowItEnded ||= event.event === 'finished' || event.event === 'failed';
    listener.event(event);
  });
  // It may be gone before it has read everything: how it ended is told by its exit.
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(request)}\n`);

  let isOver = false;
  // Until the password is given, pkexec runs as the person (pkexec(1)) and its question closes with it.
  let isQuestionClosed = false;
  const closeQuestion = (): void => {
    try {
      isQuestionClosed = child.pid !== undefined && process.kill(child.pid, 'SIGTERM');
    } catch {
      // It was given a moment ago: the helper that runs now reads the cancel.
    }
  };
  const end = (silence: HelperSilence | null): void => {
    if (isOver) return;
    isOver = true;
    listener.ended(silence);
  };
  child.once('error', (error) => end({ kind: 'not-authorised', sentence: error.message }));
  child.once('close', (code) => {
    if (hasToldHowItEnded) end(null);
    else if (isReady || elevation.kind === 'direct') end({ kind: 'interrupted' });
    else if (code === pkexecDismissed || isQuestionClosed) end({ kind: 'dismissed' });
    else if (code === pkexecNotAuthorised) {
      end({ kind: 'not-authorised', sentence: firstLine(lastWords) ?? 'The password was not accepted.' });
    } else end({ kind: 'interrupted' });
  });

  return {
    confirm: () => void child.stdin.write(`${JSON.stringify({ request: 'confirm' })}\n`),
    cancel: () => {
      child.stdin.write(`${JSON.stringify({ request: 'cancel' })}\n`);
      if (elevation.kind === 'pkexec' && !isReady) closeQuestion();
    },
  };
}

/** Where the helper keeps its journal; it decides the same for itself. */
export function helperJournals({ computer, stateDirectory }: JournalParts): string {
  if (computer.kind === 'mounted') return `${stateDirectory}/helper`;
  return `${computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? ''}/var/lib/snowglobe`;
}

/** Whether starting the helper asks the person for a password. */
export function needsPassword(computer: Computer): boolean {
  return chooseElevation(computer, whoRunsThis()).kind !== 'direct';
}

function whoRunsThis(): Person {
  return { userId: process.getuid?.() ?? -1, searchPath: process.env.PATH ?? '' };
}

function firstLine(text: string): string | null {
  return text.split('\n').find((line) => line.trim() !== '') ?? null;
}

function parseEvent(line: string): HelperEvent | null {
  try {
    const parsed = helperEventSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
