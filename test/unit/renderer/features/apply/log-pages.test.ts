import { describe, expect, it, vi } from 'vitest';
import { splitAt } from '../../../../../renderer/features/apply/log/LogLine.tsx';
import { createLogPages } from '../../../../../renderer/features/apply/log/log-pages.ts';

/** A log of so many lines, which can grow. */
function logOf(total: number) {
  const state = { total };
  const ask = vi.fn(
    async (from: number, limit: number): Promise<readonly string[]> =>
      Array.from(
        { length: Math.max(0, Math.min(limit, state.total - from)) },
        (_, index) => `line ${from + index}`,
      ),
  );
  return { state, ask };
}

describe('the lines that are known', () => {
  it('are asked for in pages, each once, however often they are wanted', async () => {
    const { ask } = logOf(2_000);
    const pages = createLogPages(ask, () => {});
    await Promise.all([pages.want(480, 520), pages.want(490, 530), pages.want(0, 10)]);
    await pages.want(0, 1_000);
    expect(ask.mock.calls).toEqual([
      [0, 500],
      [500, 500],
    ]);
    expect([pages.line(0), pages.line(529), pages.line(1_000)]).toEqual(['line 0', 'line 529', undefined]);
  });

  it('are asked for where the last page ended, when the log has grown', async () => {
    const { state, ask } = logOf(520);
    const pages = createLogPages(ask, () => {});
    await pages.want(500, 520);
    state.total = 530;
    await pages.want(500, 530);
    expect(ask.mock.calls).toEqual([
      [500, 500],
      [520, 480],
    ]);
    expect(pages.line(529)).toBe('line 529');
  });

  it('are asked for once more when they grew while the answer was on its way', async () => {
    const { state, ask } = logOf(3);
    const pages = createLogPages(ask, () => {});
    const first = pages.want(0, 3);
    const second = pages.want(0, 6);
    await first;
    state.total = 6;
    await second;
    await pages.want(0, 6);
    expect(pages.line(5)).toBe('line 5');
  });

  it('are given up where the host has none, and wanted again later', async () => {
    const { state, ask } = logOf(0);
    const pages = createLogPages(ask, () => {});
    await pages.want(0, 5);
    expect(ask).toHaveBeenCalledTimes(1);
    state.total = 5;
    await pages.want(0, 5);
    expect(pages.line(4)).toBe('line 4');
  });

  it('are forgotten far from what is looked at, and known near it', async () => {
    const { ask } = logOf(100_000);
    const pages = createLogPages(ask, () => {});
    for (let from = 0; from < 100_000; from += 500) await pages.want(from, from + 1);
    expect(pages.line(99_999)).toBe('line 99999');
    expect(pages.line(80_500)).toBe('line 80500');
    expect(pages.line(0)).toBeUndefined();
  });
});

describe('what is sought in a line', () => {
  it('is found capital or small, as often as it is there', () => {
    expect(splitAt('Error: an error', 'ERROR')).toEqual(['', 'Error', ': an ', 'error', '']);
    expect(splitAt('aaaa', 'aa')).toEqual(['', 'aa', '', 'aa', '']);
    expect(splitAt('nothing', 'error')).toEqual(['nothing']);
  });

  it('is not marked in the wrong place where a small letter is longer than its capital', () => {
    expect(splitAt('İstanbul error', 'error')).toEqual(['İstanbul error']);
  });
});
