/** What Snowglobe remembers of every generation that it made. */
import type { ChangeWords } from '#shared/api/changes.ts';

export interface GenerationRecord {
  readonly generation: number;
  /** The system's store path: tells it from another generation that got the same number later. */
  readonly system: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly changes: readonly ChangeWords[];
  readonly fromUpdate: boolean;
  /** The files the apply changed, whole, before and after; `before` is null for one that it created. */
  readonly files: readonly {
    readonly path: string;
    readonly before: string | null;
    readonly after: string;
  }[];
  /** SHA-256 (hex) of every `.nix` file below the configuration directory when the generation was made. */
  readonly configuration: Readonly<Record<string, string>>;
}

export interface GenerationRecords {
  /** In the order they were made. */
  all(): Promise<readonly GenerationRecord[]>;
  add(record: GenerationRecord): Promise<void>;
}

export function createGenerationRecords(_stateDirectory: string): GenerationRecords {
  throw new Error('Records are not there yet');
}
