import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Job } from '../../../shared/api/apply.ts';
import type { UpgradeLook } from '../../../shared/api/upgrade.ts';
import { practiceEngines } from '../../helpers/practice.ts';
import { type PracticeHost, practiceHost } from '../../helpers/practice-host.ts';

type Looked = Extract<UpgradeLook, { kind: 'looked' }>;

async function look(host: PracticeHost): Promise<Looked> {
  await host.ask('upgrade.look', { release: '25.05' });
  return vi.waitFor(
    async () => {
      const { look } = await host.ask('upgrade.current', {});
      if (look.kind === 'failed') throw new Error(look.sentence);
      if (look.kind !== 'looked') throw new Error('It is still being looked at');
      return look;
    },
    { timeout: 200_000, interval: 50 },
  );
}

async function takeAll(host: PracticeHost, { findings }: Looked): Promise<void> {
  const takings = findings.map(({ id, proposal }) => ({ finding: id, choice: proposal === null ? 0 : null }));
  await host.ask('upgrade.take', { takings });
}

/** How many findings are neither among the pending changes nor in the files. */
async function openFindings(host: PracticeHost): Promise<number> {
  const { look } = await host.ask('upgrade.current', {});
  return look.kind === 'looked' ? look.findings.filter(({ isTaken }) => !isTaken).length : -1;
}

/** On a machine that is busy, what is built at the lowest priority takes its time. */
function endOfJob(host: PracticeHost): Promise<Job> {
  return vi.waitFor(
    async () => {
      const { job } = await host.ask('apply.current', {});
      if (job === null || job.endedAt === null) throw new Error('The job goes on');
      return job;
    },
    { timeout: 200_000, interval: 50 },
  );
}

function rootOf({ computer }: PracticeHost): string {
  return computer.commands.nixosRebuild.environment.SNOWGLOBE_PRACTICE ?? '';
}

function listOf(host: PracticeHost): string {
  return join(rootOf(host), 'root/.nix-channels');
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`a release upgrade on the practice computer ${name}`, { timeout: 300_000 }, () => {
    it('finds what the newer release changed, writes nothing, and goes there with what was taken over', async () => {
      const host = await practiceHost(engine);
      expect(await host.ask('upgrade.status', {})).toMatchObject({
        release: '24.11',
        supportedUntil: '2025-06-30',
        newer: [{ release: '25.05' }],
        hindrance: null,
        stateVersion: '24.11',
      });
      for (const release of ['24.11', '24.05']) {
        const refused = await host.call('upgrade.look', { release });
        expect(refused).toMatchObject({ ok: false, error: { kind: 'cannot-upgrade' } });
      }
      const before = await readFile(host.computer.places.entry, 'utf8');
      const looked = await look(host);
      const { findings, end } = looked;
      const told = findings.map(({ kind, subject, newName, blocks, proposal }) => ({
        kind,
        subject,
        newName,
        blocks,
        isProposed: proposal !== null,
      }));
      expect(end).toBe('whole');
      expect(told).toHaveLength(5);
      expect(told).toEqual(
        expect.arrayContaining([
          {
            kind: 'removed-setting',
            subject: 'security.rtkit.enable',
            newName: null,
            blocks: true,
            isProposed: true,
          },
          {
            kind: 'renamed-setting',
            subject: 'services.xserver.displayManager.gdm.enable',
            newName: 'services.displayManager.gdm.enable',
            blocks: false,
            isProposed: true,
          },
          {
            kind: 'renamed-setting',
            subject: 'services.xserver.desktopManager.gnome.enable',
            newName: 'services.desktopManager.gnome.enable',
            blocks: false,
            isProposed: true,
          },
          { kind: 'renamed-app', subject: 'wget', newName: 'wget2', blocks: true, isProposed: true },
          { kind: 'missing-app', subject: 'foliate', newName: null, blocks: true, isProposed: false },
        ]),
      );
      const missing = findings.find(({ subject }) => subject === 'foliate');
      expect(missing?.choices.map(({ label }) => label)).toEqual(['Use calibre instead', 'Take foliate out']);
      expect(missing?.place?.file).toBe(host.computer.places.entry);
      const line = before.split('\n')[(missing?.place?.line ?? 0) - 1];
      expect(line).toContain('foliate');
      expect(await readFile(host.computer.places.entry, 'utf8')).toBe(before);
      expect(existsSync(listOf(host))).toBe(false);

      await takeAll(host, looked);
      const { changes } = await host.ask('changes.list', {});
      expect(changes).toHaveLength(5);
      expect(await openFindings(host)).toBe(0);
      await host.ask('changes.undo', {});
      expect(await openFindings(host), 'what was taken back has to be decided again').toBe(1);
      await host.ask('changes.redo', {});
      expect(await openFindings(host)).toBe(0);
      expect((await look(host)).findings).toEqual([]);

      const { plan } = await host.ask('upgrade.plan', { release: '25.05' });
      expect(plan.files.map(({ path }) => path)).toEqual([host.computer.places.entry]);
      await host.ask('apply.start', { planId: plan.planId, mode: 'boot' });
      const job = await endOfJob(host);
      expect(job.outcome).toMatchObject({ kind: 'done', generation: 4, restartNeeded: true });

      const text = await readFile(host.computer.places.entry, 'utf8');
      expect(text).toContain('services.displayManager.gdm.enable = true;');
      expect(text).toContain('system.stateVersion = "24.11";');
      expect(await readFile(listOf(host), 'utf8')).toBe('https://channels.nixos.org/nixos-25.05 nixos\n');
      const [newest] = (await host.ask('history.list', {})).generations;
      expect(newest).toMatchObject({ number: 4, default: true, running: false, fromUpdate: true });
      expect(newest?.nixosVersion).toMatch(/^25\.05/);
      expect(await host.ask('changes.list', {})).toMatchObject({ changes: [] });
      expect(await host.ask('upgrade.status', {})).toMatchObject({ release: '25.05', newer: [] });
    });
  });
}

/** What does not depend on what builds is tried once. */
describe('a release upgrade that does not go through', { timeout: 300_000 }, () => {
  it('puts the channel, its address and the files back when the newer release does not build', async () => {
    const host = await practiceHost('stand-in');
    await takeAll(host, await look(host));
    const { plan } = await host.ask('upgrade.plan', { release: '25.05' });
    const before = await readFile(host.computer.places.entry, 'utf8');
    await host.ask('practice.rehearse', { rehearsal: 'build-error' });
    await host.ask('apply.start', { planId: plan.planId, mode: 'switch' });
    const job = await endOfJob(host);
    expect(job.outcome).toMatchObject({ kind: 'failed', failure: { filesRestored: true } });
    expect(await readFile(host.computer.places.entry, 'utf8')).toBe(before);
    expect(await readFile(listOf(host), 'utf8')).toBe('https://channels.nixos.org/nixos-24.11 nixos\n');
    const version = await readFile(join(host.computer.places.channels, 'nixos/.version'), 'utf8');
    expect(version).toBe('24.11');
    expect(await host.ask('upgrade.status', {})).toMatchObject({ release: '24.11' });
    expect((await host.ask('changes.list', {})).changes).toHaveLength(5);
  });
});
