import { describe, expect, it } from 'vitest';
import { waitFor } from '../../helpers/helper-conversation.ts';
import { bundleHelper } from '../../helpers/helper-program.ts';
import { jobsHost } from '../../helpers/jobs-host.ts';
import { scriptedComputer } from '../../helpers/scripted-computer.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const helper = await bundleHelper();
const after = '{ pkgs, ... }:\n{ environment.systemPackages = [ pkgs.inkscape ]; }\n';

async function trying() {
  const machine = await scriptedComputer();
  const [files, generations] = [await machine.files(), await machine.generations()];
  const stateDirectory = await temporaryDirectory();
  const host = jobsHost({ computer: machine.computer, helper, stateDirectory, edit: () => after });
  await host.start('try');
  await waitFor(() => host.jobs.current()?.state === 'trying');
  return { machine, host, files, generations, jobId: host.jobs.current()?.id ?? '' };
}

const notTrying = { ok: false, error: { kind: 'not-trying' } };

describe('a trial, as the page sees it', () => {
  it('waits with the time until which it can be kept, and is not cancelled but gone back from', async () => {
    const { host, jobId } = await trying();
    const job = host.jobs.current();
    expect(job).toMatchObject({ state: 'trying', cancellable: false, trial: { seconds: 15 }, outcome: null });
    const secondsLeft = (Date.parse(job?.trial?.endsAt ?? '') - Date.now()) / 1_000;
    expect(secondsLeft).toBeGreaterThan(5);
    expect(secondsLeft).toBeLessThanOrEqual(15);
    expect(host.jobs.cancel(jobId)).toBe(false);
    await host.jobs.finish();
  });

  it('is kept: the generation is made, the changes are no longer pending', async () => {
    const { machine, host, jobId } = await trying();
    expect(await host.apply['apply.keep']({ jobId })).toMatchObject({ ok: true });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      state: 'done',
      trial: null,
      outcome: { kind: 'done', generation: 2 },
    });
    expect(host.news.map((job) => job?.state)).toContain('kept');
    expect((await machine.generations()).profile).toBe(2);
    expect(host.applied).toEqual(['plan-1']);
  });

  it('goes back by the button: files and system as before, the changes wait', async () => {
    const { machine, host, jobId, files, generations } = await trying();
    expect(await host.apply['apply.goBack']({ jobId })).toMatchObject({ ok: true });
    await host.jobs.idle();
    expect(host.jobs.current()).toMatchObject({
      state: 'done',
      outcome: { kind: 'went-back', reason: 'asked' },
    });
    expect(host.news.map((job) => job?.state)).toContain('reverted');
    expect(await machine.files()).toEqual(files);
    expect(await machine.generations()).toEqual(generations);
    expect(host.applied).toEqual([]);
    expect(await host.records.all()).toEqual([]);
  });

  it('goes back when Snowglobe is closed, which waits for it', async () => {
    const { machine, host, files, generations } = await trying();
    await host.jobs.finish();
    expect(host.jobs.current()?.outcome).toMatchObject({ kind: 'went-back' });
    expect(await machine.files()).toEqual(files);
    expect(await machine.generations()).toEqual(generations);
  });

  it('can be kept or gone back from only while it waits', async () => {
    const machine = await scriptedComputer();
    const stateDirectory = await temporaryDirectory();
    const host = jobsHost({ computer: machine.computer, helper, stateDirectory, edit: () => after });
    expect(await host.apply['apply.keep']({ jobId: 'none' })).toMatchObject(notTrying);
    await host.start('switch');
    const jobId = host.jobs.current()?.id ?? '';
    expect(await host.apply['apply.goBack']({ jobId })).toMatchObject(notTrying);
    await host.jobs.idle();
    expect(await host.apply['apply.keep']({ jobId })).toMatchObject(notTrying);
  });
});
