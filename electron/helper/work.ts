/** A request while it is carried out: what every step of it needs. */
import type { WentBackReason } from '#shared/api/apply.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import type { Conversation } from './conversation.ts';
import { type Journal, writeJournal } from './journal.ts';

export interface Work {
  readonly chosen: ChosenComputer;
  readonly conversation: Conversation;
  /** As it is on disk. */
  journal: Journal;
  /** The program was ended because the host asked for it. */
  stopped: boolean;
  /** Of a trial that is not kept. */
  wentBack: WentBackReason | null;
  /** Of a trial. */
  endGuard: (() => Promise<void>) | null;
}

export function createWork(chosen: ChosenComputer, conversation: Conversation, journal: Journal): Work {
  return { chosen, conversation, journal, stopped: false, wentBack: null, endGuard: null };
}

/** On disk first: whoever comes after a crash knows at least this much. Throws a refusal on a full disk. */
export function journalChange(work: Work, change: Partial<Journal>): void {
  const journal = { ...work.journal, ...change };
  writeJournal(work.chosen.stateDirectory, journal);
  work.journal = journal;
}
