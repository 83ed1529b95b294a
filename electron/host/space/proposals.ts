/** Which clean-ups are offered: never one that would delete what must stay. Pure. */
import type { CleanUpProposal } from '#shared/api/space.ts';
import { freedBy, type StoreUse } from './space-use.ts';

export interface Deletable {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly mustStay: boolean;
}

type Rule = CleanUpProposal['rule'];

const rules: readonly Rule[] = [
  { kind: 'unneeded' },
  { kind: 'older-than', days: 30 },
  { kind: 'keep-last', count: 5 },
  { kind: 'only-needed' },
];

const dayMilliseconds = 86_400_000;

/** @param generations newest first */
export function cleanUpProposals(
  generations: readonly Deletable[],
  use: StoreUse,
  now: Date,
): CleanUpProposal[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const chosen = generations
      .filter((generation, index) => !generation.mustStay && fits(rule, generation, index, now))
      .map(({ number }) => number);
    const key = chosen.join();
    // Two rules that delete the same are one proposal.
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ rule, generations: chosen, freesBytes: freedBy(chosen, use) }];
  });
}

function fits(rule: Rule, { date }: Deletable, index: number, now: Date): boolean {
  switch (rule.kind) {
    case 'unneeded':
      return false;
    case 'older-than':
      return now.getTime() - Date.parse(date) > rule.days * dayMilliseconds;
    case 'keep-last':
      return index >= rule.count;
    case 'only-needed':
      return true;
  }
}
