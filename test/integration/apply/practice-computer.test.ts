import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPractice } from '../../../electron/host/machine/practice/create.ts';
import { setRehearsal } from '../../../electron/host/machine/practice/rehearsal.ts';
import type { Rehearsal } from '../../../shared/api/contract.ts';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { jobsHost } from '../../helpers/jobs-host.ts';
import { practiceResources } from '../../helpers/practice.ts';
import { describeFiles } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const resources = await practiceResources();

const addInkscape = (text: string): string =>
  text.replace(/(environment\.systemPackages = with pkgs; \[\n)/, '$1    inkscape\n');

async function practice(engine: 'nix' | 'stand-in', edit = addInkscape) {
  const made = await createPractice(await temporaryDirectory(), {
    resources,
    engine,
    environment: process.env,
  });
  const { computer } = made;
  const stateDirectory = await temporaryDirectory();
  const host = jobsHost({ computer, helper, stateDirectory, edit });
  return {
    ...host,
    root: computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? '',
    entry: computer.places.entry,
    files: () => describeFiles(computer.places.configuration),
    generations: async () => {
      const list = await host.history['history.list']({});
      return list.ok ? list.value.generations : [];
    },
    finish: async () => {
      await host.jobs.idle();
      return host.jobs.current();
    },
  };
}

const hasNix = ['/usr/bin/nix-build', '/run/current-system/sw/bin/nix-build'].some(existsSync);
const engines = [
  { engine: 'nix', name: hasNix ? 'with Nix' : 'with Nix (not installed)', skip: !hasNix },
  { engine: 'stand-in', name: 'without Nix', skip: false },
] as const;

for (const { engine, name, skip } of engines) {
  describe.skipIf(skip)(`applying on the practice computer ${name}`, { timeout: 60_000 }, () => {
    it('makes a generation that has the app, and goes back to the one before', async () => {
      const machine = await practice(engine);
      await machine.start();
      const job = await machine.finish();
      expect(job?.outcome).toMatchObject({ kind: 'done', generation: 4, restartNeeded: false });
      expect(machine.applied).toEqual(['plan-1']);
      const [newest] = await machine.generations();
      expect(newest).toMatchObject({
        number: 4,
        running: true,
        default: true,
        missing: false,
        changes: [{ kind: 'install-app', name: 'Inkscape' }],
      });
      expect(newest?.nixosVersion).toMatch(/^24\.11/);
      expect(newest?.kernelVersion).toMatch(/^\d+\.\d+/);

      const comparison = await machine.history['history.compare']({ from: 3, to: 4 });
      expect(comparison).toMatchObject({ ok: true, value: { added: [{ name: 'inkscape' }], removed: [] } });

      await machine.history['history.switchTo']({ generation: 3 });
      expect((await machine.finish())?.outcome).toMatchObject({ kind: 'done', generation: 3 });
      const running = (await machine.generations()).filter((generation) => generation.running);
      expect(running).toMatchObject([{ number: 3, default: true }]);
    });

    it('shows the build on the way', async () => {
      const machine = await practice(engine);
      await machine.start();
      await machine.finish();
      const states = [...new Set(machine.news.map((job) => job?.state))];
      expect(states).toEqual(expect.arrayContaining(['checking', 'building', 'activating', 'done']));
      let last = 0;
      for (const job of machine.news) {
        expect(job?.fraction ?? last).toBeGreaterThanOrEqual(last);
        last = job?.fraction ?? last;
      }
    });

    const rehearsals: readonly (readonly [Rehearsal, string])[] = [
      ['build-error', 'build-failed'],
      ['no-space', 'no-space'],
      ['boot-loader', 'boot-full'],
      ['network', 'network'],
    ];

    it.each(rehearsals)('%s: nothing is different, and it is explained as %s', async (rehearsal, kind) => {
      const machine = await practice(engine);
      const files = await machine.files();
      const generations = await machine.generations();
      await setRehearsal(machine.root, rehearsal);
      await machine.start();
      const job = await machine.finish();
      expect(job?.outcome).toMatchObject({ kind: 'failed', failure: { kind, filesRestored: true } });
      expect(await machine.files()).toEqual(files);
      expect(machine.applied).toEqual([]);
      const now = await machine.generations();
      expect(now.find((generation) => generation.running)).toEqual(generations[0]);
      expect(now.find((generation) => generation.default)?.number).toBe(3);
    });

    it('a unit that fails leaves the new system running, and says so', async () => {
      const machine = await practice(engine);
      await setRehearsal(machine.root, 'unit-failed');
      await machine.start();
      const job = await machine.finish();
      expect(job?.outcome).toMatchObject({ failure: { kind: 'unit-failed', filesRestored: false } });
      expect((await machine.generations())[0]).toMatchObject({ number: 4, running: true });
      expect(readFileSync(machine.entry, 'utf8')).toContain('    inkscape\n');
    });

    it("explains a mistake in the person's own file with its line", async () => {
      const machine = await practice(engine, (text) =>
        text.replace(/(environment\.systemPackages = with pkgs; \[\n)/, '$1    thunderbrid\n'),
      );
      const files = await machine.files();
      const line = addInkscape(readFileSync(machine.entry, 'utf8')).split('\n').indexOf('    inkscape') + 1;
      await machine.start();
      const job = await machine.finish();
      expect(job?.outcome).toMatchObject({
        failure: { kind: 'undefined-variable', subject: 'thunderbrid', place: { file: machine.entry, line } },
      });
      expect(await machine.files()).toEqual(files);
    });

    it('can be cancelled while it builds', async () => {
      const machine = await practice(engine);
      const files = await machine.files();
      await setRehearsal(machine.root, 'slow');
      await machine.start();
      await waitFor(() => machine.jobs.current()?.state === 'building', 20_000);
      const jobId = machine.jobs.current()?.id ?? '';
      const asked = performance.now();
      expect(await machine.apply['apply.cancel']({ jobId })).toMatchObject({ ok: true });
      expect((await machine.finish())?.outcome).toEqual({ kind: 'cancelled' });
      expect(performance.now() - asked).toBeLessThan(2_000);
      expect(await machine.files()).toEqual(files);
      expect((await machine.generations())[0]?.number).toBe(3);
    });

    it('waits for the next start when that is wanted', async () => {
      const machine = await practice(engine);
      await machine.start('boot');
      const job = await machine.finish();
      expect(job?.outcome).toMatchObject({ kind: 'done', generation: 4, restartNeeded: true });
      const generations = await machine.generations();
      expect(generations.find((generation) => generation.running)?.number).toBe(3);
      expect(generations.find((generation) => generation.default)?.number).toBe(4);
    });

    it('builds the files as they are without a helper, and tells what it built', async () => {
      const machine = await practice(engine);
      const files = await machine.files();
      await machine.apply['apply.files']({ mode: 'build' });
      const job = await machine.finish();
      expect(job).toMatchObject({
        stages: ['checking', 'downloading', 'building'],
        outcome: { kind: 'done', generation: null, system: expect.stringContaining('/nix/store/') },
      });
      expect(await machine.files()).toEqual(files);
      expect((await machine.generations())[0]?.number).toBe(3);
      expect(existsSync(`${machine.root}/var/lib/snowglobe`)).toBe(false);
    });

    it('updates from its channel', async () => {
      const machine = await practice(engine);
      const before = await machine.updates['updates.status']({});
      expect(before).toMatchObject({
        value: { canUpdate: true, follows: { kind: 'channel', name: 'nixos-24.11' } },
      });
      await machine.updates['updates.start']({});
      expect((await machine.finish())?.outcome).toMatchObject({ kind: 'done', generation: 4 });
      expect((await machine.generations())[0]).toMatchObject({ number: 4, fromUpdate: true });
    });
  });
}
