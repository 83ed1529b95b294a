/** Not too many at once, not too many in a second, and nothing lost. */
import { describe, expect, it, vi } from 'vitest';
import { createAllowance } from '../../../../electron/serve/allowance.ts';
import { createCallQueue } from '../../../../electron/serve/call-queue.ts';
import { createWrongGuesses } from '../../../../electron/serve/wrong-guesses.ts';

describe('An allowance', () => {
  it('gives what is in reserve at once, and then so many each second', () => {
    let now = 0;
    const allowance = createAllowance(10, 3, () => now);
    expect([1, 2, 3, 4].map(() => allowance.take())).toEqual([0, 0, 0, 100]);
    now = 100;
    expect([allowance.take(), allowance.take()]).toEqual([0, 100]);
    now = 60_000;
    expect([1, 2, 3, 4].map(() => allowance.take())).toEqual([0, 0, 0, 100]);
  });
});

describe('The calls of a page', () => {
  it('wait, and are not read any more, while too many are under way', async () => {
    const begun: { message: string; finish: () => void }[] = [];
    const reading: boolean[] = [];
    const queue = createCallQueue({
      atOnce: 2,
      allowance: { take: () => 0 },
      answer: (message) => new Promise((finish) => begun.push({ message, finish })),
      setReading: (isReading) => reading.push(isReading),
    });
    for (const message of ['a', 'b', 'c', 'd']) queue.add(message);
    expect(begun.map(({ message }) => message)).toEqual(['a', 'b']);
    expect(reading).toEqual([false]);
    begun[0]?.finish();
    await expect.poll(() => begun.length).toBe(3);
    begun[1]?.finish();
    await expect.poll(() => begun.map(({ message }) => message)).toEqual(['a', 'b', 'c', 'd']);
    expect(reading).toEqual([false, true]);
  });

  it('wait until the session may ask again, and are dropped when the page is gone', () => {
    vi.useFakeTimers();
    try {
      const answered: string[] = [];
      const queue = createCallQueue({
        atOnce: 10,
        allowance: createAllowance(10, 1),
        answer: async (message) => void answered.push(message),
        setReading: () => {},
      });
      for (const message of ['a', 'b', 'c']) queue.add(message);
      expect(answered).toEqual(['a']);
      vi.advanceTimersByTime(110);
      expect(answered).toEqual(['a', 'b']);
      queue.close();
      vi.advanceTimersByTime(1_000);
      expect(answered).toEqual(['a', 'b']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('Wrong tokens', () => {
  it('stop being looked at for a while, for that network address only', () => {
    let now = 0;
    const guesses = createWrongGuesses({ wrongTokens: 3, wrongTokensMs: 60_000 }, () => now);
    for (let count = 0; count < 3; count += 1) guesses.add('::1');
    expect(guesses.waitFor('::1')).toBe(60_000);
    expect(guesses.waitFor('127.0.0.1')).toBe(0);
    now = 60_000;
    expect(guesses.waitFor('::1')).toBe(0);
  });
});
