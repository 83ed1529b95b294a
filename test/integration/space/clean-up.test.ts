/** A clean-up on the practice computer: worked out before, done by the real helper, and told in bytes. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Answer, CallName, Input, Output } from '#shared/api/contract.ts';
import { openHost } from '../../../electron/host/open-host.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { practiceEngines, practiceResources, practiceTestTimeout } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

async function practiceHost(engine: 'nix' | 'stand-in') {
  const opened = await openHost({
    practice: true,
    dataDirectory: await temporaryDirectory(),
    helper: (await bundleHelper()).script,
    practiceResources: await practiceResources(),
    version: '0.0.0-test',
    environment: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: engine },
    checkAnswers: true,
  });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const host = opened.value;
  onTestFinished(() => host.close());
  const call = async <Name extends CallName>(name: Name, input: Input<Name>) =>
    (await host.call(name, input)) as Answer<Name>;
  const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const answer = await call(name, input);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  return { call, ask };
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`a clean-up on a practice computer, ${name}`, { timeout: 60_000 }, () => {
    it('deletes what was proposed, keeps what is pinned, and says how much became free', async () => {
      const host = await practiceHost(engine);
      await host.ask('history.pin', { generation: 1, pinned: true });
      const before = await host.ask('space.use', {});
      expect(before.generations.map(({ number }) => number)).toEqual([3, 2, 1]);
      const proposal = before.proposals.find(({ generations }) => generations.length > 0);
      expect(proposal?.generations).toEqual([2]);
      expect(await host.call('space.cleanUp', { generations: [1, 2] })).toMatchObject({
        ok: false,
        error: { kind: 'must-stay' },
      });

      await host.ask('space.cleanUp', { generations: [2] });
      await vi.waitFor(
        async () => {
          const { job } = await host.ask('apply.current', {});
          expect(job?.outcome).toMatchObject({ kind: 'done', freedBytes: expect.any(Number) });
        },
        { timeout: practiceTestTimeout, interval: 50 },
      );
      const after = await host.ask('space.use', {});
      expect(after.generations.map(({ number }) => number)).toEqual([3, 1]);
      expect(after.unneededBytes).toBe(0);
      expect(after.proposals).toEqual([{ rule: { kind: 'unneeded' }, generations: [], freesBytes: 0 }]);
    });
  });
}
