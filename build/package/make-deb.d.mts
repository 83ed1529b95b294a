import type { PackageFacts } from './package-facts.mjs';

export interface PackageOrder<Outcome> {
  /** Made by installed-tree.mjs. */
  readonly tree: string;
  readonly facts: PackageFacts;
  /** As Node calls it. */
  readonly architecture: string;
  readonly target: string;
  readonly run: (program: string, args: readonly string[]) => Outcome;
}
export function makeDeb<Outcome>(order: PackageOrder<Outcome>): Outcome;
