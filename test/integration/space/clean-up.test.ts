/** A clean-up on the practice computer: worked out before, done by the real helper, and told in bytes. */
import { describe, expect, it } from 'vitest';
import { practiceEngines } from '../../helpers/practice.ts';
import { practiceHost } from '../../helpers/practice-host.ts';

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

      const job = await host.do('space.cleanUp', { generations: [2] });
      expect(job.outcome).toMatchObject({ freedBytes: expect.any(Number) });
      const after = await host.ask('space.use', {});
      expect(after.generations.map(({ number }) => number)).toEqual([3, 1]);
      expect(after.unneededBytes).toBe(0);
      expect(after.proposals).toEqual([{ rule: { kind: 'unneeded' }, generations: [], freesBytes: 0 }]);
    });
  });
}
