import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { mountedComputer } from '../../../shared/machine/computer.ts';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { jobsHost } from '../../helpers/jobs-host.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const after = '{ pkgs, ... }:\n{ environment.systemPackages = [ pkgs.firefox pkgs.inkscape ]; }\n';

async function hostOver(machine: ScriptedComputer, earlierState?: string) {
  const stateDirectory = earlierState ?? (await temporaryDirectory());
  const { computer } = machine;
  return { stateDirectory, ...jobsHost({ computer, helper, stateDirectory, edit: () => after }) };
}

const hasMarker = (machine: ScriptedComputer) => () => existsSync(join(machine.root, 'marker'));

describe('a job that works', () => {
  it('goes through its stages, is told to the page, and is there until it is dismissed', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    const started = await host.start();
    expect(started).toMatchObject({
      ok: true,
      value: { state: 'planned', cancellable: true, outcome: null },
    });
    await host.jobs.idle();
    const job = host.jobs.current();
    expect(job).toMatchObject({
      state: 'done',
      fraction: 1,
      cancellable: false,
      task: { kind: 'apply', mode: 'switch', changeCount: 1 },
      outcome: { kind: 'done', generation: 2, restartNeeded: false },
    });
    expect([...new Set(host.news.map((told) => told?.state))]).toEqual([
      'planned',
      'writing',
      'checking',
      'activating',
      'done',
    ]);
    expect(host.applied).toEqual(['plan-1']);
    await host.apply['apply.dismiss']({ jobId: job?.id ?? '' });
    expect(host.jobs.current()).toBeNull();
  });

  it('leaves a record with the words of the changes, and history shows it', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    await host.start();
    await host.jobs.idle();
    const [record] = await host.records.all();
    expect(record).toMatchObject({ generation: 2, fromUpdate: false, files: [{ after }] });
    const list = await host.history['history.list']({});
    expect(list).toMatchObject({
      value: {
        generations: [
          { number: 2, running: true, changes: [{ kind: 'install-app', name: 'Inkscape' }] },
          { number: 1, running: false, changes: null },
        ],
      },
    });
  });

  it('makes the files as they are the system, and leaves pending changes waiting', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    const file = readFileSync(machine.computer.places.entry, 'utf8');
    expect(await host.apply['apply.files']({ mode: 'switch' })).toMatchObject({ ok: true });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      stages: ['checking', 'downloading', 'building', 'activating'],
      outcome: { kind: 'done', generation: 2 },
    });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(file);
    expect(host.applied).toEqual([]);
    expect(await host.records.all()).toMatchObject([{ generation: 2, changes: [], files: [] }]);
  });

  it('keeps its log over a restart of the application, and its outcome too', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    await host.start();
    await host.jobs.idle();
    const again = await hostOver(machine, host.stateDirectory);
    const job = again.jobs.current();
    expect(job).toEqual(host.jobs.current());
    const log = await again.apply['apply.log']({ jobId: job?.id ?? '', from: 1, limit: 10 });
    expect(log).toEqual({
      ok: true,
      value: { lines: ['activating the configuration...'], from: 1, total: 2 },
    });
  });

  it('wants a restart when it is for the next start', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    await host.start('boot');
    await host.jobs.idle();
    expect(host.jobs.current()?.outcome).toMatchObject({ kind: 'done', generation: 2, restartNeeded: true });
    expect((await machine.generations()).running).toContain('1-nixos');
  });

  it('can write the files and nothing else', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    await host.start('write');
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      stages: ['writing'],
      outcome: { kind: 'done', generation: null, restartNeeded: false },
    });
    expect(host.applied).toEqual(['plan-1']);
  });
});

describe('a job that fails', () => {
  it('is explained, and the changes are still pending', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('fails-to-build');
    const host = await hostOver(machine);
    await host.start();
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      state: 'failed',
      outcome: {
        kind: 'failed',
        failure: { kind: 'undefined-variable', subject: 'thunderbrid', filesRestored: true },
      },
    });
    expect(host.applied).toEqual([]);
    expect(await host.records.all()).toEqual([]);
    expect(await machine.files()).toEqual(files);
  });

  it('after the switch keeps the record: the system is the new one', async () => {
    const machine = await scriptedComputer();
    await machine.behave('fails-at-a-unit');
    const host = await hostOver(machine);
    await host.start();
    await host.jobs.idle();
    expect(host.jobs.current()?.outcome).toMatchObject({
      failure: { kind: 'unit-failed', subject: 'cups.service', filesRestored: false },
    });
    expect(host.applied).toEqual(['plan-1']);
    expect(await host.records.all()).toHaveLength(1);
  });

  it('tells a boot loader that failed', async () => {
    const machine = await scriptedComputer();
    await machine.behave('fails-at-boot-loader');
    const host = await hostOver(machine);
    await host.start('boot');
    await host.jobs.idle();
    expect(host.jobs.current()?.outcome).toMatchObject({
      failure: { kind: 'boot-loader', filesRestored: true },
    });
  });

  it('tells that the helper was interrupted, and leaves it to the person what becomes of it', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const host = await hostOver(machine);
    await host.start();
    await waitFor(hasMarker(machine));
    killHelperOf(machine);
    await host.jobs.idle();
    expect(host.jobs.current()?.outcome).toMatchObject({ failure: { kind: 'interrupted' } });
    expect(await host.apply['apply.interrupted']({})).toMatchObject({
      value: { interrupted: { action: 'switch' } },
    });
  });
});

describe('a job that cannot even be begun', () => {
  it('ends with a sentence, and the next one is begun', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    vi.stubEnv('TMPDIR', '/no/such/directory');
    onTestFinished(() => void vi.unstubAllEnvs());
    await host.apply['apply.files']({ mode: 'build' });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      state: 'failed',
      outcome: { failure: { kind: 'unknown', sentence: expect.stringContaining('/no/such/directory') } },
    });
    await host.start();
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({ state: 'done' });
  });
});

describe('orders that are refused', () => {
  it('refuses an unknown plan, one with refusals, and files changed since', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    const unknown = await host.apply['apply.start']({ planId: 'plan-2', mode: 'switch' });
    expect(unknown).toMatchObject({ ok: false, error: { kind: 'unknown-plan' } });
    writeFileSync(machine.computer.places.entry, '{ } # mine\n');
    expect(await host.start()).toMatchObject({ ok: false, error: { kind: 'changed-on-disk' } });
    expect(host.jobs.current()).toBeNull();
  });

  it('refuses a second job of any kind while one is under way', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const host = await hostOver(machine);
    await host.start();
    await waitFor(hasMarker(machine));
    const busy = { ok: false, error: { kind: 'busy' } };
    expect(await host.history['history.switchTo']({ generation: 1 })).toMatchObject(busy);
    expect(await host.updates['updates.start']({})).toMatchObject(busy);
    await host.apply['apply.cancel']({ jobId: host.jobs.current()?.id ?? '' });
    await host.jobs.idle();
  });

  it('knows no log of a job that nobody knows, whatever its name', async () => {
    const host = await hostOver(await scriptedComputer());
    for (const jobId of ['../../etc/passwd', 'x', '00000000-0000-0000-0000-000000000000']) {
      expect(await host.apply['apply.log']({ jobId, from: 0, limit: 10 })).toMatchObject({
        error: { kind: 'unknown-job' },
      });
    }
  });
});

describe('closing the application during a job', () => {
  it('cancels it and waits until everything is back', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('never-ends');
    const host = await hostOver(machine);
    await host.start();
    await waitFor(hasMarker(machine));
    await host.jobs.finish();
    expect(await machine.files()).toEqual(files);
    const again = await hostOver(machine, host.stateDirectory);
    expect(again.jobs.current()?.outcome).toEqual({ kind: 'cancelled' });
  });

  it('waits for an activation, and keeps its record', async () => {
    const machine = await scriptedComputer();
    await machine.behave('activates-slowly');
    const host = await hostOver(machine);
    await host.start();
    await waitFor(hasMarker(machine));
    await host.jobs.finish();
    expect(host.applied).toEqual(['plan-1']);
    const again = await hostOver(machine, host.stateDirectory);
    expect(again.jobs.current()?.outcome).toMatchObject({ kind: 'done', generation: 2 });
  });

  it('has nothing to wait for without one', async () => {
    await (await hostOver(await scriptedComputer())).jobs.finish();
  });
});

describe('cancelling a job', () => {
  it('puts everything back', async () => {
    const machine = await scriptedComputer();
    const files = await machine.files();
    await machine.behave('never-ends');
    const host = await hostOver(machine);
    await host.start();
    await waitFor(hasMarker(machine));
    const jobId = host.jobs.current()?.id ?? '';
    expect(await host.apply['apply.cancel']({ jobId })).toEqual({ ok: true, value: {} });
    expect(host.jobs.current()?.cancellable).toBe(false);
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({ state: 'cancelled', outcome: { kind: 'cancelled' } });
    expect(await machine.files()).toEqual(files);
    expect(host.applied).toEqual([]);
    const late = await host.apply['apply.cancel']({ jobId });
    expect(late).toMatchObject({ error: { kind: 'not-cancellable' } });
  });
});

describe('a mounted computer', () => {
  it('gets its files written and nothing more', async () => {
    const directory = await temporaryDirectory();
    const entry = join(directory, 'configuration.nix');
    writeFileSync(entry, '{ }\n');
    const computer = mountedComputer('/mnt', directory, entry);
    const stateDirectory = await temporaryDirectory();
    const host = jobsHost({ computer, helper, stateDirectory, edit: () => after });
    expect(await host.start('switch')).toMatchObject({ error: { kind: 'cannot-apply' } });
    await host.start('write');
    await host.jobs.idle();
    expect(host.jobs.current()?.outcome).toMatchObject({ kind: 'done', generation: null });
    expect(readFileSync(entry, 'utf8')).toBe(after);
    expect(readdirSync(directory)).toEqual(['configuration.nix']);
    expect(await host.history['history.switchTo']({ generation: 1 })).toMatchObject({
      error: { kind: 'cannot-apply' },
    });
    expect(await host.updates['updates.start']({})).toMatchObject({ error: { kind: 'cannot-apply' } });
  });
});

describe('other jobs', () => {
  it('goes back to a generation', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    await host.start();
    await host.jobs.idle();
    const job = await host.history['history.switchTo']({ generation: 1 });
    expect(job).toMatchObject({ ok: true, value: { stages: ['activating'], state: 'activating' } });
    await host.jobs.idle();
    expect(host.jobs.current()?.outcome).toMatchObject({ kind: 'done', generation: 1 });
    const missing = await host.history['history.switchTo']({ generation: 99 });
    expect(missing).toMatchObject({ error: { kind: 'unknown-generation' } });
  });

  it('updates, and records that the generation came from an update', async () => {
    const machine = await scriptedComputer();
    const host = await hostOver(machine);
    await host.updates['updates.start']({});
    await host.jobs.idle();
    expect(readFileSync(join(machine.root, 'arguments'), 'utf8')).toContain('--upgrade');
    expect(await host.records.all()).toMatchObject([{ generation: 2, fromUpdate: true, changes: [] }]);
  });
});

/** The one helper of this computer, found by its command line. */
function killHelperOf(machine: ScriptedComputer): void {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const pid = pids.find((candidate) => {
    const words = commandLineOf(candidate);
    return words.includes(helper.script) && words.includes(machine.root);
  });
  if (pid === undefined) throw new Error('There is no helper to kill');
  process.kill(Number(pid), 'SIGKILL');
}

function commandLineOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
