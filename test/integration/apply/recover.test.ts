import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { jobsHost } from '../../helpers/jobs-host.ts';
import { type ScriptedComputer, scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const after = '{ pkgs, ... }:\n{ environment.systemPackages = [ pkgs.firefox pkgs.inkscape ]; }\n';

function hostOver(machine: ScriptedComputer, stateDirectory: string) {
  return jobsHost({ computer: machine.computer, helper, stateDirectory, edit: () => after });
}

/** The helper was killed while the system was built; then Snowglobe is started again. */
async function interruptedBuild() {
  const machine = await scriptedComputer();
  const files = await machine.files();
  const stateDirectory = await temporaryDirectory();
  await machine.behave('never-ends');
  await killHelperAtWork(machine, hostOver(machine, stateDirectory));
  await machine.behave('works');
  return { machine, files, stateDirectory, host: hostOver(machine, stateDirectory) };
}

async function killHelperAtWork(machine: ScriptedComputer, host: ReturnType<typeof jobsHost>): Promise<void> {
  await host.start();
  await waitFor(() => existsSync(join(machine.root, 'marker')));
  const atWork = JSON.parse(readFileSync(join(machine.root, 'var/lib/snowglobe/job/helper.json'), 'utf8'));
  process.kill(atWork.pid, 'SIGKILL');
  await host.jobs.idle();
}

describe('the start after a crash', () => {
  it('tells what was going on, and writes nothing by itself', async () => {
    const { machine, host } = await interruptedBuild();
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(after);
    expect(await host.apply['apply.interrupted']({})).toEqual({
      ok: true,
      value: {
        interrupted: {
          action: 'switch',
          reached: 'rebuild',
          startedAt: expect.stringMatching(/^\d{4}-/),
          files: [machine.computer.places.entry],
        },
      },
    });
    await host.jobs.idle();
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(after);
  });

  it('puts everything back', async () => {
    const { machine, files, host } = await interruptedBuild();
    await host.apply['apply.recover']({ choice: 'put-back' });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      task: { kind: 'recover', choice: 'put-back' },
      outcome: { kind: 'done', generation: null },
    });
    expect(await machine.files()).toEqual(files);
    expect(host.applied).toEqual([]);
    expect(await host.apply['apply.interrupted']({})).toMatchObject({ value: { interrupted: null } });
  });

  it('finishes: the changes are no longer pending, and the generation has its record', async () => {
    const { machine, host } = await interruptedBuild();
    await host.apply['apply.recover']({ choice: 'finish' });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({ outcome: { kind: 'done', generation: 2 } });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe(after);
    expect(host.applied).toEqual(['plan-1']);
    expect(await host.records.all()).toMatchObject([
      { generation: 2, changes: [{ kind: 'install-app', name: 'Inkscape' }], files: [{ after }] },
    ]);
    expect(await host.apply['apply.interrupted']({})).toMatchObject({ value: { interrupted: null } });
  });

  it('finishes all of it also after another try that ended before anything was begun', async () => {
    const { machine, stateDirectory } = await interruptedBuild();
    const look = async () => ({
      findings: [{ kind: 'other-rebuild' } as const],
      download: null,
      builds: null,
    });
    const { computer } = machine;
    const host = jobsHost({ computer, helper, stateDirectory, edit: () => '{ }\n', look });
    await host.start();
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({ state: 'failed' });
    await host.apply['apply.recover']({ choice: 'finish' });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({ outcome: { kind: 'done', generation: 2 } });
    expect(host.applied).toEqual(['plan-1']);
    expect(await host.records.all()).toMatchObject([{ generation: 2, files: [{ after }] }]);
  });

  it('does not finish over what somebody wrote in the meantime, and can still put back around it', async () => {
    const { machine, host } = await interruptedBuild();
    writeFileSync(machine.computer.places.entry, '{ } # mine\n');
    await host.apply['apply.recover']({ choice: 'finish' });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({ state: 'failed' });
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe('{ } # mine\n');
    await host.apply['apply.recover']({ choice: 'put-back' });
    await host.jobs.idle();
    expect(readFileSync(machine.computer.places.entry, 'utf8')).toBe('{ } # mine\n');
    expect(await host.apply['apply.interrupted']({})).toMatchObject({ value: { interrupted: null } });
  });

  it('asks nothing when the rebuild outlived its helper and made the system: the change is no longer pending', async () => {
    const machine = await scriptedComputer();
    const stateDirectory = await temporaryDirectory();
    await machine.behave('activates-slowly');
    await killHelperAtWork(machine, hostOver(machine, stateDirectory));
    const before = (await machine.generations()).running;
    const again = hostOver(machine, stateDirectory);
    await expect.poll(async () => (await machine.generations()).running, { timeout: 5_000 }).not.toBe(before);
    expect(await again.apply['apply.interrupted']({})).toMatchObject({ value: { interrupted: null } });
    expect(again.applied).toEqual(['plan-1']);
    expect(await again.records.all()).toMatchObject([{ generation: 2, files: [{ after }] }]);
    await again.apply['apply.interrupted']({});
    expect(again.applied).toEqual(['plan-1']);
  });

  it('has nothing to recover where nothing was interrupted', async () => {
    const host = hostOver(await scriptedComputer(), await temporaryDirectory());
    expect(await host.apply['apply.interrupted']({})).toEqual({ ok: true, value: { interrupted: null } });
    expect(await host.apply['apply.recover']({ choice: 'finish' })).toMatchObject({
      error: { kind: 'nothing-to-recover' },
    });
  });

  it('does not take a running job for a leftover', async () => {
    const machine = await scriptedComputer();
    await machine.behave('never-ends');
    const host = hostOver(machine, await temporaryDirectory());
    await host.start();
    await waitFor(() => existsSync(join(machine.root, 'marker')));
    expect(await host.apply['apply.interrupted']({})).toMatchObject({ value: { interrupted: null } });
    await host.jobs.finish();
  });
});
