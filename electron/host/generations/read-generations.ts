/** Reads the system's generations from the profile's links and from small files in the store: no Nix is started. */
import type { Computer } from '#shared/machine/computer.ts';

/** What the profile and the store themselves tell of a generation. */
export interface ProfileGeneration {
  readonly number: number;
  /** ISO 8601, UTC: when its link was made. */
  readonly date: string;
  /** The system's store path, absolute. */
  readonly system: string;
  readonly nixosVersion: string | null;
  readonly kernelVersion: string | null;
  readonly running: boolean;
  readonly booted: boolean;
  readonly default: boolean;
  readonly missing: boolean;
}

/** Newest first. Empty where there is no system profile. */
export async function readGenerations(_computer: Computer): Promise<readonly ProfileGeneration[]> {
  throw new Error('Generations are not read yet');
}
