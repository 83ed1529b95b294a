/** A request while it is carried out: what every step of it needs. */
import type { ChosenComputer } from './chosen-computer.ts';
import type { Conversation } from './conversation.ts';
import type { Journal } from './journal.ts';

export interface Work {
  /** The program was ended because the host asked for it. */
  stopped: boolean;
  readonly chosen: ChosenComputer;
  readonly conversation: Conversation;
  readonly journal: Journal;
}
