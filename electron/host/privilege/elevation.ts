/** The one interface of all ways in which the helper gets the rights it needs; `ways/` has a file for each. */
import type { Readable, Writable } from 'node:stream';
import type { HelperRequest } from '#shared/api/helper-protocol.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { HelperProgram } from './helper-program.ts';
import type { HelperSilence } from './silence.ts';

export type ElevationKind = 'root' | 'own-files' | 'pkexec' | 'run0' | 'sudo-prompt';

/** A way that is open here. */
export interface Elevation {
  readonly kind: ElevationKind;
  /** Whether the person is asked for a password. */
  readonly asks: boolean;
  start(helper: HelperProgram): HelperProcess;
  /** What it means that the helper never said `ready`. */
  silenceOf(exit: HelperExit): HelperSilence;
}

/** Null where this way is not open. */
export type Way = (situation: Situation) => Elevation | null;

/** What decides which way is open. */
export interface Situation {
  readonly computer: Computer;
  /** Null while it is only asked whether there will be a question for the password. */
  readonly request: HelperRequest | null;
  /** Snowglobe's own directory for this computer. */
  readonly stateDirectory: string;
  readonly surroundings: Surroundings;
}

/** The person and the system around this process. */
export interface Surroundings {
  /** Real user id. */
  readonly userId: number;
  /** PATH of the person's session. */
  readonly searchPath: string;
  /** sd_booted(3): the directory `/run/systemd/system` is there. */
  readonly isSystemdRunning: boolean;
  isExecutable(path: string): boolean;
}

/** The helper as it runs, or the question that comes before. */
export interface HelperProcess {
  /** Lines to the helper. */
  readonly input: Writable;
  /** Lines from the helper. */
  readonly output: Readable;
  /** Settles once nothing more can come from it. */
  readonly ended: Promise<HelperExit>;
  /** Ends whatever asks for the password. What was answered a moment before cannot be stopped by this. */
  closeQuestion(): void;
}

export interface HelperExit {
  /** Null when a signal ended it, or it never began. */
  readonly code: number | null;
  /** The end of what was said on standard error; why it could not be started, if it was not. */
  readonly words: string;
}
