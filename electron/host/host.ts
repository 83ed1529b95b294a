/**
 * The application behind every shell: one object that answers the calls of the contract and tells events.
 * Several windows share one host.
 */
import type { EventData, EventName } from '#shared/api/contract.ts';
import type { Result } from '#shared/api/result.ts';
import type { Computer } from '#shared/machine/computer.ts';
import type { DataDirectories } from './storage/data-directories.ts';

export interface HostOptions {
  readonly computer: Computer;
  readonly directories: DataDirectories;
  /** Absolute path of the helper's JavaScript bundle. */
  readonly helper: string;
  /** Of Snowglobe, for `app.about`. */
  readonly version: string;
  /** Check every answer and event against the contract, not only the inputs: in tests and development. */
  readonly checkAnswers?: boolean | undefined;
}

/** What every call answers, before the contract tells its exact type. */
export type HostAnswer = Result<unknown, { readonly kind: string; readonly sentence: string }>;

export type HostEvent = {
  readonly [Name in EventName]: { readonly name: Name; readonly data: EventData<Name> };
}[EventName];

export interface Host {
  readonly computer: Computer;
  /**
   * Answers one call of the contract. Safe to give whatever came over a wire: a name or an input that the
   * contract does not know is answered with `invalid-input`. Never rejects.
   */
  call(name: string, input: unknown): Promise<HostAnswer>;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: HostEvent) => void): () => void;
  /** Stops watching and waits for what is being written. A job that is under way goes on in the helper. */
  close(): Promise<void>;
}
