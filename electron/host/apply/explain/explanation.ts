/** What a person needs to know of a failure, and what a program could do about it. */
import type { Failure } from '#shared/api/apply.ts';
import type { Intent } from '#shared/api/intent.ts';
import type { Place } from '#shared/api/machine.ts';
import type { Evidence, OwnFiles, RebuildError } from './evidence.ts';

/** An ordinary change of the files that would mend it; reviewed like any other. */
export interface Fix {
  /** What it does, as the words of a button: `Use firefox instead`. */
  readonly label: string;
  readonly intents: readonly Intent[];
}

export interface Explanation {
  readonly kind: Failure['kind'];
  /** One plain sentence or two. */
  readonly sentence: string;
  /** In the person's own files. */
  readonly place: Place | null;
  /** The person's own file where no more is known than that. */
  readonly file: string | null;
  /** The package, option or unit it is about. */
  readonly subject: string | null;
  /** The option it is about, as Nix writes it. */
  readonly option: string | null;
  /** Names that may have been meant, the likeliest first. */
  readonly suggestions: readonly string[];
  readonly fixes: readonly Fix[];
  /** The program's own words that belong to it. */
  readonly details: readonly string[];
}

/** What a row of the table says; the rest is filled in from the error. */
export type Finding = Pick<Explanation, 'sentence'> & Partial<Explanation>;

export interface Surroundings {
  readonly evidence: Evidence;
  readonly files: OwnFiles;
  readonly names: KnownNames;
}

/** One kind of failure as an error of Nix tells it. */
export interface ErrorRow {
  readonly kind: Failure['kind'];
  readonly pattern: RegExp;
  /** Whatever was being read at that moment, it is not the cause. */
  readonly isNotInFiles?: boolean;
  explain(found: RegExpExecArray, error: RebuildError, around: Surroundings): Finding;
}

/** One kind of failure as the programs around Nix tell it, in a line of the log. */
export interface LogRow {
  readonly kind: Failure['kind'];
  readonly pattern: RegExp;
  explain(found: RegExpExecArray, around: Surroundings): Finding;
}

/** Names near to one that does not exist, the nearest first. */
export interface KnownNames {
  options(near: string): readonly string[];
  packages(near: string): readonly string[];
}

export const noKnownNames: KnownNames = { options: () => [], packages: () => [] };

export const nothingFound = {
  place: null,
  file: null,
  subject: null,
  option: null,
  suggestions: [],
  fixes: [],
} as const;
