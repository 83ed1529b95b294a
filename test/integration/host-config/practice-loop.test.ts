/** The main job at the level of the contract: from a tick to a new generation, and back. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Answer, CallName, Input, Output } from '#shared/api/contract.ts';
import type { HostEvent } from '../../../electron/host/host.ts';
import { findProgram, nixPrograms } from '../../../electron/host/machine/practice/host-programs.ts';
import { openHost } from '../../../electron/host/open-host.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { practiceResources } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const hasNix = nixPrograms.every((name) => findProgram(name, process.env) !== undefined);
const engines = [
  { engine: 'nix', missing: hasNix ? null : 'Nix is not installed' },
  { engine: 'stand-in', missing: null },
] as const;

async function practiceHost(engine: 'nix' | 'stand-in', dataDirectory: string) {
  const opened = await openHost({
    practice: true,
    dataDirectory,
    helper: (await bundleHelper()).script,
    practiceResources: await practiceResources(),
    version: '0.0.0-test',
    environment: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: engine },
    checkAnswers: true,
  });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const host = opened.value;
  onTestFinished(() => host.close());
  const events: HostEvent[] = [];
  host.subscribe((event) => events.push(event));
  return {
    computer: host.computer,
    events,
    async ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
      const answer = (await host.call(name, input)) as Answer<Name>;
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
      return answer.value;
    },
  };
}

type PracticeHost = Awaited<ReturnType<typeof practiceHost>>;

async function endOfJob(host: PracticeHost) {
  return vi.waitFor(
    async () => {
      const { job } = await host.ask('apply.current', {});
      expect(job?.endedAt).toEqual(expect.any(String));
      return job;
    },
    { timeout: 60_000, interval: 50 },
  );
}

for (const { engine, missing } of engines) {
  const name = `the main job on a practice computer (${engine})${missing ? `: skipped, ${missing}` : ''}`;
  describe.skipIf(missing !== null)(name, { timeout: 120_000 }, () => {
    it('goes from a tick to a new generation, and back', async () => {
      const host = await practiceHost(engine, await temporaryDirectory());
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
      const job = await endOfJob(host);
      expect(job?.outcome).toMatchObject({
        kind: 'done',
        generation: running + 1,
        restartNeeded: false,
      });
      expect(await readFile(entry, 'utf8')).toContain('    inkscape\n');
      expect(await host.ask('changes.list', {})).toEqual({ changes: [], canUndo: false, canRedo: false });
      const after = await host.ask('machine.overview', {});
      expect(after).toMatchObject({ agreement: 'agrees', installedApps: before.installedApps + 1 });
      expect(after.generations).toMatchObject({ running: running + 1, default: running + 1 });
      await host.ask('apply.dismiss', { jobId: job?.id ?? '' });

      await host.ask('history.switchTo', { generation: running });
      expect((await endOfJob(host))?.outcome).toMatchObject({ kind: 'done' });
      const { generations } = await host.ask('history.list', {});
      expect(generations.find((generation) => generation.running)?.number).toBe(running);
      expect(generations.find((generation) => generation.number === running + 1)?.changes).toMatchObject([
        { kind: 'install-app' },
      ]);
    });

    it('leaves the files and the pending changes as they were when the build fails', async () => {
      const host = await practiceHost(engine, await temporaryDirectory());
      const { entry } = host.computer.places;
      const original = await readFile(entry);
      const before = await host.ask('machine.overview', {});
      await host.ask('practice.rehearse', { rehearsal: 'build-error' });
      const { changes } = await host.ask('changes.add', { kind: 'install-app', app: 'inkscape' });
      const { planId } = await host.ask('changes.plan', { useOverrideFile: [] });
      await host.ask('apply.start', { planId, mode: 'switch' });
      const job = await endOfJob(host);
      expect(job?.outcome).toMatchObject({
        kind: 'failed',
        failure: { kind: 'build-failed', filesRestored: true },
      });
      expect(await readFile(entry)).toEqual(original);
      expect((await host.ask('changes.list', {})).changes).toEqual(changes);
      expect((await host.ask('machine.overview', {})).generations).toEqual(before.generations);
    });
  });
}
