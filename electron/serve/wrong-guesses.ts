/** Counts wrong tokens by network address, and says when no more are looked at. */
import type { ServeLimits } from './limits.ts';

export interface WrongGuesses {
  /** Milliseconds until tokens from there are looked at again; 0 when they are. */
  waitFor(address: string): number;
  add(address: string): void;
}

interface Guesses {
  count: number;
  readonly since: number;
}

/** Addresses that are remembered: guessing from more of them at once is no guessing but a flood. */
const mostAddresses = 10_000;

export function createWrongGuesses(
  { wrongTokens, wrongTokensMs }: Pick<ServeLimits, 'wrongTokens' | 'wrongTokensMs'>,
  now: () => number = Date.now,
): WrongGuesses {
  const byAddress = new Map<string, Guesses>();
  const recent = (address: string): Guesses | undefined => {
    const guesses = byAddress.get(address);
    if (guesses === undefined || now() - guesses.since < wrongTokensMs) return guesses;
    byAddress.delete(address);
    return undefined;
  };
  return {
    waitFor(address) {
      const guesses = recent(address);
      return guesses === undefined || guesses.count < wrongTokens ? 0 : guesses.since + wrongTokensMs - now();
    },
    add(address) {
      const guesses = recent(address);
      if (guesses !== undefined) guesses.count += 1;
      else {
        if (byAddress.size >= mostAddresses) byAddress.clear();
        byAddress.set(address, { count: 1, since: now() });
      }
    },
  };
}
