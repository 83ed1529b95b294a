/** What can be done with restore points, each on the practice computer and by the real helper. */
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Generation } from '#shared/api/history.ts';
import { practiceEngines, runTool } from '../../helpers/practice.ts';
import { type PracticeHost, practiceHost } from '../../helpers/practice-host.ts';

const pointsOf = async (host: PracticeHost): Promise<readonly Generation[]> =>
  (await host.ask('history.list', {})).generations;

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`restore points on a practice computer, ${name}`, { timeout: 60_000 }, () => {
    it('start once, start from now on, are named, pinned and deleted, and survive a clean-up', async () => {
      const host = await practiceHost(engine);
      const numbersWhere = async (is: (point: Generation) => boolean) =>
        (await pointsOf(host)).filter(is).map(({ number }) => number);
      expect(await numbersWhere((point) => point.inBootMenu === true)).toEqual([3, 2, 1]);

      await host.do('history.bootOnce', { generation: 1, specialisation: null });
      expect(await numbersWhere((point) => point.nextStart)).toEqual([1]);
      await host.do('history.bootOnce', { generation: null, specialisation: null });
      expect(await numbersWhere((point) => point.nextStart)).toEqual([]);

      await host.do('history.setDefault', { generation: 2 });
      expect(await numbersWhere((point) => point.default)).toEqual([2]);
      expect(await numbersWhere((point) => point.running)).toEqual([3]);
      await host.do('history.setDefault', { generation: 3 });

      await host.ask('history.describe', { generation: 1, name: ' Before the exhibition ', note: 'Keep' });
      await host.ask('history.describe', { generation: 1, note: '' });
      const described = (await pointsOf(host)).find(({ number }) => number === 1);
      expect(described).toMatchObject({ name: 'Before the exhibition', note: null });

      await host.ask('history.pin', { generation: 1, pinned: true });
      const stays = async (generation: number) =>
        expect(await host.call('history.delete', { generations: [2, generation] })).toMatchObject({
          ok: false,
          error: { kind: 'must-stay' },
        });
      await stays(1);
      await stays(3);
      await host.do('history.delete', { generations: [2] });
      expect(await numbersWhere(() => true)).toEqual([3, 1]);

      const { systemProfile } = host.computer.places;
      const pinned = await runTool(host.computer.commands.nixStore, [
        '--query',
        '--requisites',
        `${systemProfile}-1-link`,
      ]);
      const collected = await runTool(host.computer.commands.nixCollectGarbage, ['-d']);
      expect(collected.exit).toBe(0);
      expect(await numbersWhere(() => true)).toEqual([3]);
      const paths = pinned.stdout.trim().split('\n');
      expect(paths.filter((path) => !existsSync(path))).toEqual([]);

      const { keptSystems } = await host.ask('history.list', {});
      expect(keptSystems).toMatchObject([{ number: 1, name: 'Before the exhibition' }]);
      await host.ask('history.unpinKept', { id: keptSystems[0]?.id ?? '' });
      expect(await host.ask('history.list', {})).toMatchObject({ keptSystems: [] });
    });

    it('are compared: packages with sizes, and settings where the files are known', async () => {
      const host = await practiceHost(engine);
      const past = await host.ask('history.compare', { from: 1, to: 2 });
      expect(past.added.map((one) => one.name)).toEqual(expect.arrayContaining(['gimp', 'vlc']));
      expect(past.added.every(({ size }) => size > 0)).toBe(true);
      expect(past.settings).toContainEqual(
        expect.objectContaining({
          option: 'environment.systemPackages',
          elements: { added: ['gimp', 'vlc'], removed: [] },
        }),
      );
      expect(past.settings).toContainEqual({
        option: 'services.printing.enable',
        from: null,
        to: 'true',
        elements: null,
      });

      const { entry } = host.computer.places;
      await changeTimeZone(entry, 'Europe/Lisbon');
      await host.do('apply.files', { mode: 'switch' });
      const compared = await host.ask('history.compare', { from: 3, to: 4 });
      expect(compared.settings).toEqual([
        { option: 'time.timeZone', from: expect.any(String), to: '"Europe/Lisbon"', elements: null },
      ]);
      expect([compared.added, compared.removed, compared.changed]).toEqual([[], [], []]);
    });

    it('bring back their settings: shown first, with a copy of today, and told in the history', async () => {
      const host = await practiceHost(engine);
      const { entry, configuration } = host.computer.places;
      const then = await readFile(entry, 'utf8');
      await changeTimeZone(entry, 'Europe/Lisbon');
      await writeFile(join(configuration, 'newer.nix'), '{ }\n');
      await host.do('apply.files', { mode: 'switch' });
      await appendFile(entry, '# after it\n');
      const today = await readFile(entry, 'utf8');

      const { systemProfile } = host.computer.places;
      await symlink(`${systemProfile}-1-link`, `${systemProfile}-90-link`);
      expect(await host.call('history.restoreSettings', { generation: 90 })).toMatchObject({
        error: { kind: 'files-unknown' },
      });
      await rm(`${systemProfile}-90-link`);
      const { plan, notes, kept } = await host.ask('history.restoreSettings', { generation: 3 });
      expect(plan.files).toMatchObject([{ path: entry, created: false }]);
      expect(notes).toEqual([{ kind: 'newer-files', paths: [join(configuration, 'newer.nix')] }]);
      expect(kept.map(({ path, keptAs }) => [path, readFileSync(keptAs, 'utf8')])).toEqual([[entry, today]]);
      expect(await readFile(entry, 'utf8')).toBe(today);
      // Looking once more makes no other copy.
      expect((await host.ask('history.restoreSettings', { generation: 3 })).kept).toEqual(kept);

      const { id: jobId } = await host.ask('apply.start', { planId: plan.planId, mode: 'try' });
      await vi.waitFor(() => host.ask('apply.goBack', { jobId }), { timeout: 60_000, interval: 100 });
      expect((await host.endOfJob()).outcome).toMatchObject({ kind: 'went-back' });
      expect(await readFile(entry, 'utf8')).toBe(today);

      await host.do('apply.start', { planId: plan.planId, mode: 'switch' });
      expect(await readFile(entry, 'utf8')).toBe(then);
      const [newest] = await pointsOf(host);
      expect(newest).toMatchObject({ running: true, settingsOf: 3, changes: [], settingsKnown: true });
      expect(await host.call('history.restoreSettings', { generation: 3 })).toMatchObject({
        error: { kind: 'nothing-to-do' },
      });
      expect(dirname(kept[0]?.keptAs ?? '')).not.toContain(configuration);
    });
  });
}

async function changeTimeZone(entry: string, zone: string): Promise<void> {
  const text = await readFile(entry, 'utf8');
  const changed = text.replace(/time\.timeZone = "[^"]*"/, `time.timeZone = "${zone}"`);
  expect(changed).not.toBe(text);
  await writeFile(entry, changed);
}
