/** What is asked of the engine that builds the history of a new practice computer, and what it answers. */

/** A system to build: from a channel's folder and a configuration's file. */
export interface PastSystem {
  readonly channel: string;
  readonly configuration: string;
}

/** What an engine makes of them, in the same order. */
export interface MadePast {
  readonly systems: readonly string[];
  /** Store paths of the channel as it was before, and as it is. */
  readonly channels: readonly string[];
}
