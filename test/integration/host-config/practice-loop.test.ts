/** The main job at the level of the contract: from a tick to a new generation, and back. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { practiceEngines } from '../../helpers/practice.ts';
import { practiceHost } from '../../helpers/practice-host.ts';

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`the main job on a practice computer, ${name}`, { timeout: 120_000 }, () => {
    it('goes from a tick to a new generation, and back', async () => {
      const host = await practiceHost(engine);
      const { entry } = host.computer.places;
      const original = await readFile(entry, 'utf8');

      const before = await host.ask('machine.overview', {});
      expect(before).toMatchObject({ kind: 'practice', practiceEngine: engine, agreement: 'agrees' });
      const running = before.generations.running ?? 0;

      const { installed } = await host.ask('apps.shelves', {});
      const ids = installed.map((app) => app.id);
      expect(ids).toEqual(expect.arrayContaining(['firefox', 'gimp', 'vlc']));
      expect(ids).not.toContain('inkscape');

      const { changes } = await host.ask('changes.add', { kind: 'install-app', app: 'inkscape' });
      expect(changes).toMatchObject([{ words: { kind: 'install-app' } }]);
      const plan = await host.ask('changes.plan', { useOverrideFile: [] });
      expect(plan).toMatchObject({ refusals: [], alreadySo: [], needsPassword: false });
      expect(plan.files).toMatchObject([{ path: entry, created: false, addedLines: 1, removedLines: 0 }]);
      expect(plan.files[0]?.diff.filter((line) => line.kind === 'added')).toMatchObject([
        { text: '    inkscape' },
      ]);
      expect(await readFile(entry, 'utf8')).toBe(original);

      await host.ask('apply.start', { planId: plan.planId, mode: 'switch' });
      const job = await host.endOfJob();
      expect(job.outcome).toMatchObject({
        kind: 'done',
        generation: running + 1,
        restartNeeded: false,
      });
      expect(await readFile(entry, 'utf8')).toContain('    inkscape\n');
      expect(await host.ask('changes.list', {})).toEqual({ changes: [], canUndo: false, canRedo: false });
      const after = await host.ask('machine.overview', {});
      expect(after).toMatchObject({ agreement: 'agrees', installedApps: before.installedApps + 1 });
      expect(after.generations).toMatchObject({ running: running + 1, default: running + 1 });
      await host.ask('apply.dismiss', { jobId: job.id });

      await host.ask('history.switchTo', { generation: running });
      expect((await host.endOfJob()).outcome).toMatchObject({ kind: 'done' });
      const { generations } = await host.ask('history.list', {});
      expect(generations.find((generation) => generation.running)?.number).toBe(running);
      expect(generations.find((generation) => generation.number === running + 1)?.changes).toMatchObject([
        { kind: 'install-app' },
      ]);
    });

    it('leaves the files and the pending changes as they were when the build fails', async () => {
      const host = await practiceHost(engine);
      const { entry } = host.computer.places;
      const original = await readFile(entry);
      const before = await host.ask('machine.overview', {});
      await host.ask('practice.rehearse', { rehearsal: 'build-error' });
      const { changes } = await host.ask('changes.add', { kind: 'install-app', app: 'inkscape' });
      const { planId } = await host.ask('changes.plan', { useOverrideFile: [] });
      await host.ask('apply.start', { planId, mode: 'switch' });
      const job = await host.endOfJob();
      expect(job.outcome).toMatchObject({
        kind: 'failed',
        failure: { kind: 'build-failed', filesRestored: true },
      });
      expect(await readFile(entry)).toEqual(original);
      expect((await host.ask('changes.list', {})).changes).toEqual(changes);
      expect((await host.ask('machine.overview', {})).generations).toEqual(before.generations);
    });
  });
}
