/** An update of the channel on the practice computer: found, looked at, and done, with no network. */
import { lstat, readlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { practiceHost } from '../../helpers/practice-host.ts';

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(
    `an update of a practice computer, ${name}`,
    { timeout: 4 * practiceTestTimeout },
    () => {
      it('is found, says what it would change, changes just that, and is then the newest', async () => {
        const host = await practiceHost(engine);
        const { places } = host.computer;
        const [found] = (await host.ask('updates.newer', {})).newer;
        expect(found?.state).toMatchObject({ kind: 'newer', revision: '5b0d97c2fa48' });

        const channel = await readlink(places.channels);
        const look = await host.ask('updates.look', { planId: null });
        expect(look.check.findings.filter(({ kind }) => kind === 'problem')).toEqual([]);
        expect(look.check.builds).toBeGreaterThan(0);
        expect(look.revision).toBe('5b0d97c2fa48');
        const changed = new Map(look.packages?.changed.map(({ name, from, to }) => [name, { from, to }]));
        expect(changed.get('linux')).toEqual({ from: ['6.6.60'], to: ['6.6.63'] });
        expect(changed.get('firefox')).toEqual({ from: ['132.0'], to: ['132.0.2'] });
        expect(look.packages).toMatchObject({ added: [], removed: [] });
        // Nothing was done by it.
        expect(await readlink(places.channels)).toBe(channel);
        const stages = host.events.flatMap((event) =>
          event.name === 'updates.looking' ? [event.data.stage] : [],
        );
        expect([...new Set(stages)]).toEqual(['fetching', 'evaluating', 'comparing']);

        const job = await host.do('updates.start', {});
        const made = job.outcome?.kind === 'done' ? job.outcome.generation : null;
        expect(made).toBe(4);
        const { generations } = await host.ask('history.list', {});
        expect(generations[0]).toMatchObject({ number: 4, fromUpdate: true, running: true });
        const compared = await host.ask('history.compare', { from: 3, to: 4 });
        expect(compared.changed.map(({ name, from, to }) => ({ name, from, to }))).toEqual(
          look.packages?.changed,
        );

        expect((await host.ask('updates.newer', {})).newer[0]?.state).toEqual({ kind: 'newest' });
        expect(await host.call('updates.look', { planId: null })).toMatchObject({
          ok: false,
          error: { kind: 'nothing-newer' },
        });
        expect((await lstat(places.channels)).isSymbolicLink()).toBe(true);
      });

      it('is looked at no longer when nobody waits for it', async () => {
        const host = await practiceHost(engine);
        const looking = host.call('updates.look', { planId: null });
        setTimeout(() => void host.call('updates.stopLooking', {}), 100);
        expect(await looking).toMatchObject({ ok: false, error: { kind: 'stopped' } });
      });
    },
  );
}
